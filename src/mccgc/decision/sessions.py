"""Decide a compétence or an épreuve at each session, then keep the session that counts."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from mccgc.decision.motif import Ecartee, Motif, Tentative
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
    tentatives = releve.tentatives(objet, by_value=juge.by_value)
    if not tentatives:
        return _without_marks(juge, Etat(None, None, decides, pieces))
    motifs = [_attempt(juge, tentative, decides, pieces, plan) for tentative in tentatives]
    motif = motifs[0] if len(motifs) == 1 else _best(juge, motifs, tentatives, plan)
    if releve.single is not None:
        return motif
    others = {each.session: each for each in (*reversed(tentatives), *releve.remplacees(objet))}
    return motif._replace(ecartees=tuple(_set_aside(juge, motif, others, plan)))


def _set_aside(
    juge: Juge, motif: Motif, sessions: Mapping[int, Tentative], plan: Plan
) -> Iterator[Ecartee]:
    """Tell the holes of the sessions that are not retained: nothing read is left unsaid."""
    objet, kept = juge.objet, motif.tentative
    for session in sorted(sessions):
        tentative = sessions[session]
        if kept is not None and tentative.origines == kept.origines:
            continue
        whole = objet.code in tentative.valeurs
        manque = tuple(
            code
            for code in ((objet.code,) if whole else objet.parties["criteres"])
            if tentative.valeurs.get(code) is None
            and (whole or any(code in plan.criteres_de[e] for e in tentative.origines))
        )
        if manque:
            note = plan.note(objet.code, tentative.possibles, plan.plus_haut)
            au_plus = None if note is None else Fraction(*note)
            unsure = motif.provisoire or motif.verdict is EN_ATTENTE
            below = au_plus is not None and motif.valeur is not None and au_plus <= motif.valeur
            yield Ecartee(tentative, au_plus, manque, ouverte=unsure and not below)


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
    note = highest = plan.note(juge.objet.code, tentative.valeurs)
    if tentative.haut is not None:
        highest = plan.note(juge.objet.code, tentative.haut)
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
        if tentative.haut is not None and motif.verdict is NON_ACQUIS:
            # What a session may still raise is never surely too low: is it, at its highest?
            possible = tentative._replace(valeurs=tentative.haut)
            raised = evaluer(Etat(possible, highest, decides, pieces))
            motif = motif if raised.verdict is NON_ACQUIS else raised
    numerateur, denominateur = (None, 1) if note is None else note
    provisoire = note is not None and highest != note
    return motif._replace(numerateur=numerateur, denominateur=denominateur, provisoire=provisoire)


def _best(juge: Juge, motifs: list[Motif], tentatives: list[Tentative], plan: Plan) -> Motif:
    """Keep the session that counts, and say which were set aside.

    One that makes the object acquis; else one that still could; else the greater value. The earlier
    session on a tie. Where the value alone tells the verdict, the greatest one known can only be
    raised: it stands, even while another session is awaited, and one whose unknown marks, were they
    the highest, would not beat it can no longer win. Elsewhere a session of lower value may be the
    one that makes the object acquis: while one is awaited, the value is not known.
    """
    ranks = range(len(motifs))

    def found(verdict: Verdict) -> list[int]:
        return [rank for rank in ranks if motifs[rank].verdict is verdict]

    def could_beat(rank: int, best: Motif) -> bool:
        possible = plan.note(juge.objet.code, tentatives[rank].possibles, plan.plus_haut)
        return best.valeur is None or possible is None or Fraction(*possible) > best.valeur

    waiting = found(EN_ATTENTE) if juge.regles else []
    decided = found(ACQUIS)
    if not decided and juge.by_value:
        decided = [r for r in ranks if r not in waiting or motifs[r].valeur is not None]
    decided = decided or found(NON_ACQUIS)
    if decided:
        kept = max(decided, key=lambda r: (motifs[r].valeur is not None, motifs[r].valeur or 0))
        best = motifs[kept]
        if juge.by_value:
            waiting = [rank for rank in waiting if could_beat(rank, best)]
        others = [r for r in ranks if r != kept or best.provisoire]
        unsure = any(
            (motifs[r].valeur is None or motifs[r].provisoire or r in waiting)
            and could_beat(r, best)
            for r in others
        )
        if best.verdict is ACQUIS or not waiting:
            return best._replace(provisoire=unsure)
        if juge.by_value:
            numerateur, denominateur = best.numerateur, best.denominateur
            return motifs[waiting[0]]._replace(
                numerateur=numerateur, denominateur=denominateur, provisoire=numerateur is not None
            )
    return motifs[waiting[0]]._replace(numerateur=None, denominateur=1, provisoire=False)
