"""python -m gpt2c"""

from .cli import main

main()
