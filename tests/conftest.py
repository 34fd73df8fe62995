"""Tests say French with the keys of a keyboard; those that say PRINTED see it as it is printed."""

from collections.abc import Iterator

import pytest

from mccgc import messages


@pytest.fixture(autouse=True, scope="module")
def _typed(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave the sentences of the catalogue as they are typed, in this process."""
    printed = vars(messages)["typographie"]
    if not getattr(request.module, "PRINTED", False):
        vars(messages)["typographie"] = str
    yield
    vars(messages)["typographie"] = printed
