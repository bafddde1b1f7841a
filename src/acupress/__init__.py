"""acupress: a guided daily acupressure routine for the low back after birth."""

__version__ = "0.1.0"
