"""Mutate a règlement, one point at a time, and see whether the expert cases notice.

A mutant that no case notices is either a case that is missing, or a change that changes nothing:
the second is proved by deciding every state of a dossier under both, never supposed.
"""
