"""``python -m qualifier`` is the command ``qualifier``."""

from qualifier.cli import main

main()
