"""Tests say French with the keys of a keyboard; test_typographie.py looks at its typography."""

import pytest

from mccgc import messages


@pytest.fixture(autouse=True, scope="session")
def _typed() -> None:
    """Leave the sentences of the catalogue as they are typed, in this process."""
    messages.typographie = str  # type: ignore[assignment]
