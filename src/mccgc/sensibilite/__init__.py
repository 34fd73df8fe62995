"""How firm is a verdict: the smallest changes of marks that would turn it, and what hangs on one.

Pure: the engine itself says what other marks, or another règlement, would decide.
"""
