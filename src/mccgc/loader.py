"""From a tree of the right shape to a frozen model."""

from typing import TypeVar

from pydantic import BaseModel

from mccgc.source import Document

M = TypeVar("M", bound=BaseModel)


def build(document: Document, model: type[M]) -> M:
    """Make the model of a document in which the schema finds nothing wrong.

    The schemas are generated from the models: what one accepts, the other builds.
    """
    return model.model_validate(document.root)
