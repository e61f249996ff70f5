"""Wheel and sdist: built, installed in a fresh environment, and used from another folder, offline."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def build(kind: str, source: Path, target: Path) -> Path:
    """The wheel or sdist of a source folder, by setuptools without network."""
    target.mkdir()
    code = f"from setuptools import build_meta; build_meta.build_{kind}({str(target)!r})"
    done = subprocess.run([sys.executable, "-c", code], cwd=source, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    [file] = target.iterdir()
    return file


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed and changed files of the repository, without what a build leaves in it."""
    place = tmp_path_factory.mktemp("source") / "gpt2c"
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True
    )
    if listed.returncode:
        pytest.skip("needs a git checkout, to build from the files that belong to the repository")
    for name in listed.stdout.decode().split("\0"):
        file = ROOT / name
        if name and file.is_file() and not name.startswith("tests/"):
            copy = place / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            os.link(file, copy) if file.stat().st_dev == place.stat().st_dev else copy.write_bytes(
                file.read_bytes()
            )
    return place


def environment_with(wheel: Path, folder: Path) -> Path:
    """A new environment with the wheel alone; its dependencies are those of this environment."""
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    site = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index",
         "--disable-pip-version-check", "--target", site, wheel],
        check=True,
    )  # fmt: skip
    here = sysconfig.get_paths()["purelib"]
    others = [path for path in sys.path if path.endswith("site-packages") and path != here]
    Path(site, "dependencies.pth").write_text("\n".join([here, *others]) + "\n")
    return python


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_a_distribution_compiles_the_bundled_model_offline(
    source: Path, tmp_path: Path, kind: str
) -> None:
    """The bundled model is a package of its own (gpt2c.stories), so no repository is needed."""
    if kind == "sdist":
        archive = build("sdist", source, tmp_path / "sdist")
        subprocess.run(["tar", "xzf", archive, "-C", tmp_path], check=True)
        [source] = [path for path in tmp_path.glob("gpt2c-*") if path.is_dir()]
    wheel = build("wheel", source, tmp_path / "wheel")
    python = environment_with(wheel, tmp_path / "fresh")
    place = tmp_path / "elsewhere"
    place.mkdir()
    offline = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    offline |= {"HF_HUB_OFFLINE": "1", "GPT2C_CACHE": "off", "no_proxy": "*"}

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [python, *arguments], cwd=place, env=offline, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout

    location = run(
        "-c", "import gpt2c, gpt2c.stories; print(gpt2c.__file__, *gpt2c.stories.__path__)"
    )
    assert location.count(str(tmp_path / "fresh")) == 2, location
    version = run("-c", "import gpt2c; print(gpt2c.__version__)").strip()
    assert wheel.name.startswith(f"gpt2c-{version}-")
    assert "WER 0.0 %" in run("-m", "gpt2c", "compile", "-O1", "-o", "program", "--verify", "4")
    assert run("program", "Once upon a time", "-n", "4").startswith("Once upon a time")
    assert run("-m", "gpt2c", "report", "program", "-o", "page.html") is not None
    assert (place / "page.html").stat().st_size > 10_000
