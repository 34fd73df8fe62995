"""What writes the reference pages, one module per page."""
