# make demo: compile the bundled model and run it.   make test: run the test suite.
# Both install what they need; the machine needs Python 3.11 or newer.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PROMPT ?= Tom went to the market

.PHONY: demo test test-all docs lint bench clean

demo: $(VENV)/.installed
	$(BIN)/gpt2c compile -o output/stories --force
	@echo; sed -n '1,24p' output/stories/README.md
	@echo; $(BIN)/python output/stories "$(PROMPT)"

test: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n 2 -m "not slow"

# The site, and the tests that `test` skips: fresh-environment installs, fuzzing, every documented command.
test-all: test docs
	$(BIN)/python -m pytest -m slow

docs: $(VENV)/.installed-docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.speed

clean:
	rm -rf $(VENV) build output/stories .mypy_cache .ruff_cache .pytest_cache

# Install torch first, with a plain version pin, so that pip selects a build for this machine.
$(VENV)/.torch: constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check $$(grep '^torch==' constraints.txt)
	touch $@

$(VENV)/.installed: $(VENV)/.torch pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

$(VENV)/.installed-docs: $(VENV)/.installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[docs]'
	touch $@
