"""``python -m acupress``."""

import sys

from acupress.cli import main

sys.exit(main())
