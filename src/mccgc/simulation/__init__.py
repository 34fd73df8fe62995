"""Another règlement, for a moment: one value changed in the text of the file, nothing written."""
