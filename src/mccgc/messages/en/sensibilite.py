"""What `pivot` and `simulate` say: what would turn the verdicts."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "option.pivot.identifiant": "Identifier of a candidat; by default the whole cohorte.",
    "pivot.titre": "{intitule} – sensitivity of the proposals under the règlement {reglement}",
    "pivot.fragiles": "To look at first, the most fragile first: {nombre}",
    "pivot.fermes": "No decision hangs on one level or on assessors' disagreement.",
    "pivot.fragile.desaccord": "{candidat} {bloc}: {verdict}, but {vers} on one assessor's own "
    "marks",
    "pivot.fragile.niveau": "{candidat} {bloc}: {verdict}, but {vers} within one level",
    "pivot.comme": "as {evaluateur}",
    "pivot.blocs": "The smallest change that would turn each bloc",
    "pivot.bloc": "{candidat} {bloc}: {verdict} → {vers}; critères to change: {criteres}, "
    "levels to cross: {pas}",
    "pivot.au-dela": "{candidat} {bloc}: {verdict}; turned beyond {criteres} changes of critère, "
    "if at all",
    "pivot.aucune-note": "{candidat} {bloc}: {verdict}; no change of marks would turn it",
    "pivot.suspend": "{candidat} {bloc}: a smaller change would leave it pending; critères to "
    "change: {criteres}, levels to cross: {pas}",
    "pivot.suspend.au-dela": "{candidat} {bloc}: no change of {criteres} critère{criteres:/s} at most would "
    "leave it pending; beyond, not all were tried",
    "pivot.attentes": "Pending",
    "pivot.attente.sur": "{candidat} {bloc}: {verdict} in any case, whatever {codes} may give",
    "pivot.attente.ouvert": "{candidat} {bloc}: still {verdicts}; missing {codes}",
    "pivot.attente.trop": "{candidat} {bloc}: too many marks are missing to say what remains "
    "possible ({codes})",
    "pivot.attente.autre": "{candidat} {bloc}: it is not a mark that is missing",
    "pivot.attente.ensemble": "none of these marks decides alone",
    "pivot.attente.niveaux": "{codes}: too many levels to say whether one of them decides alone",
    "pivot.palier.codes": "{codes}: {dit}",
    "pivot.palier": "{verdict} from “{niveau}”",
    "pivot.palier.bas": "{verdict} below",
    "pivot.palier.tous": "{verdict} at any level",
    "option.set": "Value to change, such as regles.competence-acquise.au_moins=2/3; may be repeated.",
    "option.simulate.reglement": "Another règlement, compared with the cohorte's own.",
    "simulate.fichier": "{chemin} (simulation)",
    "simulate.rien": "Say what to simulate: --set PATH=VALUE, or --reglement FILE.",
    "simulate.deux": "--set and --reglement exclude each other: one value, or everything.",
    "simulate.demande": "“{demande}” is not of the form path=value.",
    "simulate.chemin-inconnu": "“{chemin}”: nothing is called “{mot}” there; "
    "known names: {connus}.",
    "simulate.chemin-feuille": "“{chemin}”: there is nothing under “{apres}”.",
    "simulate.chemin-ambigu": "“{chemin}” may name several conditions; write one of these paths: "
    "{chemins}.",
    "simulate.valeur": "“{chemin}” cannot be “{valeur}”. {message} {conseil}",
    "simulate.refuse": "SIMULATION – the règlement so changed is not valid: nothing is decided, "
    "nothing is written.",
    "simulate.titre": "SIMULATION – nothing is written. {intitule}",
    "simulate.modification": "{chemin}: {avant} → {apres}",
    "simulate.ajout": "{chemin}: {apres} (absent until then)",
    "simulate.autre": "Règlement simulated: {apres} (version {version_apres}), instead of {avant} "
    "(version {version_avant}).",
    "simulate.objet": "Before → simulation",
    "simulate.certification": "certification",
    "simulate.change": "Simulation: {nombre} candidat{nombre:/s} out of {total} {nombre:changes/change}",
    "simulate.aucun": "Simulation: no verdict changes, out of {total} candidat{total:/s}.",
    "simulate.candidat": "{candidat} {voie}: {verdicts}",
    "simulate.causes": "through {codes}",
    "simulate.jury": "The decisions of the jury are kept as they are.",
    "simulate.resume": "Simulation: {dossiers} dossier{dossiers:/s} read, {decides} proposal{decides:/s} made; nothing was written.",
}
