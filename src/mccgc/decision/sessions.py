"""Decide a compétence or an épreuve at each session, then keep the session that counts."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from mccgc.decision.motif import Motif, Tentative
from mccgc.decision.objets import Etat, PieceRemise
from mccgc.decision.plan import Juge, Plan
from mccgc.decision.releve import Releve
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS, Verdict

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
    common = Etat(single, None, decides, pieces)
    motifs: dict[str, Motif] = {}
    for juge in juges:
        objet = juge.objet
        if (
            single is not None
            and juge.own_value
            and objet.code not in single.valeurs
            and releve.has_taken(objet.epreuves)
        ):
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
    tentatives = releve.tentatives(objet)
    if not tentatives:
        return _without_marks(juge, Etat(None, None, decides, pieces))
    motifs = [_attempt(juge, tentative, decides, pieces, plan) for tentative in tentatives]
    return motifs[0] if len(motifs) == 1 else _best(juge, motifs, tentatives, plan)


def _without_marks(juge: Juge, etat: Etat) -> Motif:
    """Decide an object of which nothing was observed: a piece alone may be enough."""
    motif = juge.evaluer(etat) if juge.evaluer is not None else None
    if motif is not None and (motif.verdict is not EN_ATTENTE or not juge.parties):
        return motif._replace(numerateur=None, denominateur=1)
    regle = juge.regles[0] if juge.regles else None
    return Motif("aucune_note", EN_ATTENTE, juge.objet.code, regle, manque=juge.parties)


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
    numerateur, denominateur = (None, 1) if note is None else note
    return motif._replace(numerateur=numerateur, denominateur=denominateur, provisoire=False)


def _best(juge: Juge, motifs: list[Motif], tentatives: list[Tentative], plan: Plan) -> Motif:
    """Keep the session that counts.

    One that makes the object acquis; else one that still could, and then the value is not known;
    else the greater value. The earlier session on a tie. A plain mean whose unknown marks, were
    they the highest, would not beat the best known one can no longer win.
    """
    ranks = range(len(motifs))

    def found(verdict: Verdict) -> list[int]:
        return [rank for rank in ranks if motifs[rank].verdict is verdict]

    def could_beat(rank: int, best: Motif) -> bool:
        possible = plan.note(juge.objet.code, tentatives[rank].valeurs, plan.plus_haut)
        return best.valeur is None or possible is None or Fraction(*possible) > best.valeur

    ruled = juge.evaluer is not None
    decided = found(ACQUIS) or found(NON_ACQUIS) or ([] if ruled else list(ranks))
    waiting = found(EN_ATTENTE) if ruled else []
    if decided:
        kept = max(decided, key=lambda r: (motifs[r].valeur is not None, motifs[r].valeur or 0))
        best = motifs[kept]
        if juge.own_value:
            waiting = [rank for rank in waiting if could_beat(rank, best)]
        if best.verdict is ACQUIS or not waiting:
            unsure = [r for r in ranks if r != kept and (motifs[r].valeur is None or r in waiting)]
            return best._replace(provisoire=any(could_beat(rank, best) for rank in unsure))
    return motifs[waiting[0]]._replace(numerateur=None, denominateur=1)
