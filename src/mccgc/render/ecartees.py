"""What is missing in the sessions that are not retained, in words: nothing read is left unsaid."""

from mccgc.decision.motif import Ecartee
from mccgc.messages import DEFAULT, say


def ecart(ecartee: Ecartee, audience: str, lang: str) -> str:
    """Say what is missing in a session that is not retained, and that it may still be, or not."""
    disagreed = ecartee.ecarts
    found = {"manque": [c for c in ecartee.manque if c not in disagreed], "ecart": disagreed}
    rest = [
        say(
            f"ecartee.{kind}.{'un' if len(codes) == 1 else 'plusieurs'}",
            lang,
            codes=enumeration(tuple(codes), lang),
        )
        for kind, codes in found.items()
        if codes
    ]
    state = "ouverte" if ecartee.ouverte else "ecartee"
    return say(
        f"{state}.{'inconnue' if ecartee.au_plus is None else 'au_plus'}.{audience}",
        lang,
        session=ecartee.tentative.session,
        valeur=ecartee.au_plus,
        reste=", ".join(rest),
    )


def enumeration(codes: tuple[str, ...], lang: str = DEFAULT) -> str:
    """Write a list as one says it: « C1, C2 et C3 »."""
    if len(codes) < 2:  # noqa: PLR2004
        return "".join(codes)
    return f"{', '.join(codes[:-1])}{say('et', lang)}{codes[-1]}"
