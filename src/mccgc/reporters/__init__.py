"""How findings are written: one module per format."""
