"""Run the juries of a professional certification: check, decide with reasons, print."""

__version__ = "0.1.0"
