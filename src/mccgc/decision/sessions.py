"""Decide a compétence or an épreuve at each session, then keep the session that counts."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from mccgc.decision.motif import Motif, Tentative
from mccgc.decision.notes import Releve
from mccgc.decision.objets import Etat, PieceRemise
from mccgc.decision.plan import Juge, Plan
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE

Pieces = Mapping[str, PieceRemise]


def decider_objets(
    juges: Iterable[Juge],
    releve: Releve,
    decides: Mapping[str, Motif],
    pieces: Pieces,
    plan: Plan,
) -> dict[str, Motif]:
    """Decide compétences or épreuves; `decides` holds what their rules may read."""
    single = releve.single
    common = None if single is None else Etat(single, None, decides, pieces)
    motifs: dict[str, Motif] = {}
    for juge in juges:
        objet = juge.objet
        if common is not None and juge.own_value and releve.has_taken(objet.epreuves):
            # One session and a plain mean: nothing to choose, and the mean is the value.
            assert juge.evaluer is not None
            motifs[objet.code] = juge.evaluer(common)
        else:
            motifs[objet.code] = _decided(juge, releve, decides, pieces, plan)
    return motifs


def _decided(
    juge: Juge, releve: Releve, decides: Mapping[str, Motif], pieces: Pieces, plan: Plan
) -> Motif:
    """Decide an object at each session, then keep the session that counts."""
    objet = juge.objet
    tentatives = releve.tentatives(objet.epreuves)
    if not tentatives:
        regle = juge.regles[0] if juge.regles else None
        return Motif("aucune_note", EN_ATTENTE, objet.code, regle, manque=juge.parties)
    if len(tentatives) == 1:
        return _attempt(juge, tentatives[0], decides, pieces, plan)
    return _best(juge, [_attempt(juge, t, decides, pieces, plan) for t in tentatives], plan)


def _attempt(
    juge: Juge, tentative: Tentative, decides: Mapping[str, Motif], pieces: Pieces, plan: Plan
) -> Motif:
    """Decide an object on what one session says."""
    evaluer = juge.evaluer
    note = plan.note(juge.objet.code, tentative.valeurs)
    if evaluer is None:
        motif = Motif(
            "sans_regle",
            EN_ATTENTE,
            juge.objet.code,
            lus=juge.parties or (juge.objet.code,),
            tentative=tentative,
        )
    else:
        motif = evaluer(Etat(tentative, note, decides, pieces))
    if note is None:
        return motif._replace(numerateur=None, denominateur=1)
    return motif._replace(numerateur=note[0], denominateur=note[1])


def _best(juge: Juge, motifs: list[Motif], plan: Plan) -> Motif:
    """Keep the session that counts.

    One that makes the object acquis; else one that still could; else the greater value. The
    earlier session on a tie. A plain mean whose unknown marks, were they the highest, would not
    beat the best known one can no longer win.
    """
    highest = max((plan.plus_haut(e) for e in juge.objet.epreuves), default=plan.plus_haut(""))

    def could_beat(motif: Motif, best: Motif) -> bool:
        assert motif.tentative is not None
        possible = plan.note(juge.objet.code, motif.tentative.valeurs, highest)
        return best.valeur is None or possible is None or Fraction(*possible) > best.valeur

    def greatest(choice: list[Motif]) -> Motif:
        return max(choice, key=lambda m: (m.valeur is not None, m.valeur or 0))

    if juge.evaluer is None:
        shown = greatest(motifs)
        unknown = [m for m in motifs if m.valeur is None and could_beat(m, shown)]
        return shown._replace(provisoire=bool(unknown))
    known = [m for m in motifs if m.verdict is not EN_ATTENTE]
    acquis = [m for m in known if m.verdict is ACQUIS]
    best = greatest(acquis or known) if known else None
    open_ones = [
        m
        for m in motifs
        if m is not best and m.valeur is None and (best is None or could_beat(m, best))
    ]
    if acquis:
        assert best is not None
        return best._replace(provisoire=bool(open_ones))
    waiting = [
        m
        for m in motifs
        if m.verdict is EN_ATTENTE and (not juge.own_value or best is None or could_beat(m, best))
    ]
    if waiting or best is None:
        return (waiting or motifs)[0]
    return best._replace(provisoire=bool(open_ones))
