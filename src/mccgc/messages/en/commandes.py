"""What commands say: help, usage, summaries, errors that stop them."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "aide": "Run the jury of a professional certification: check the référentiel, propose each "
    "verdict with its reasons, prepare the documents.",
    "aide.commande": "COMMAND [ARGS]…",
    "aide.titre.argument": "Arguments",
    "aide.titre.option": "Options",
    "aide.titre.commande": "Commands",
    "aide.usage": "Usage: ",
    "aide.typer.required": "required",
    "aide.typer.default": "default: ",
    "aide.typer.show this message and exit": "Show this help",
    "aide.typer.install completion for the current shell": "Install completion for the current shell",
    "aide.typer.show completion for the current shell, to copy it or customize the installation": "Show completion, to copy it",
    "aide.lint": "Check files, and mend what can be.",
    "aide.lint.longue": "Check référentiels, règlements, cohortes and dossiers: shape, links, "
    "wording, rules. Without a file, those of the configuration, else data/referentiel.yaml and "
    "data/reglement.yaml.",
    "aide.validate": "Propose a verdict for every dossier of a cohorte.",
    "aide.validate.longue": "Check the files of a cohorte, propose a verdict for each bloc and for "
    "the certification, with its reasons. The jury decides.",
    "aide.report": "Write the documents of the jury.",
    "aide.report.longue": "Write one jury sheet per candidat, the minutes of the cohorte and a "
    "front page, in Markdown and HTML. Documents are in French.",
    "aide.explain": "Explain a verdict.",
    "aide.explain.longue": "Show the tree of reasons of a verdict: rule, authority, marks read, "
    "with the file and line of each.",
    "aide.pivot": "Show what would turn each verdict.",
    "aide.pivot.longue": "Give, for each bloc, the smallest change of marks that would turn it, "
    "and first the decisions that hang on one level or on a disagreement.",
    "aide.simulate": "Try another règlement, writing nothing.",
    "aide.simulate.longue": "Decide the cohorte under a changed règlement and show the verdicts "
    "that change, and for whom. Nothing is written.",
    "aide.init": "Prepare the folder of a new cohorte.",
    "aide.init.longue": "Write a complete starting point for a référentiel: règlement, cohorte and "
    "a sample dossier.",
    "aide.schema": "Give the JSON Schema of a format.",
    "aide.schema.longue": "Write the JSON Schema of a file format, for editors and other tools.",
    "aide.prove": "Prove a règlement, in every case.",
    "aide.prove.longue": "Decide every state of a dossier and say what follows: one verdict and one "
    "only, monotonicity, dead rules, impossible requirements, overlapping exceptions, equivalent "
    "thresholds, each with the smallest dossier that shows it.",
    "aide.cases": "Run the expert cases.",
    "aide.cases.longue": "Run the expert cases: small dossiers and the verdict that the rule "
    "demands. With --mutants, change the règlement and show what no case notices.",
    "cas.echec": "{lieu}: CASE “{nom}”: {objet} expected {attendu}, got {obtenu}",
    "cas.resume": "{reussis} cases passed out of {total}.",
    "mutants.survivant": "{lieu}: survivor: {mutation}",
    "mutants.equivalent": "{lieu}: equivalent, proved by deciding every state: {mutation}",
    "mutants.resume": "{tues} mutants noticed out of {total}, {equivalents} equivalent, "
    "{survivants} survivors.",
    "option.version": "Show the version.",
    "option.fichiers": "YAML files, folders that hold some, or “-” for standard input.",
    "option.langue": "Language of messages.",
    "option.dossier": "Folder to create.",
    "option.init.referentiel": "Référentiel of the certification; by default the one shipped with mccgc.",
    "option.format": "Form of the result.",
    "option.schema": "File format: referentiel, reglement, dossier, cohorte, deliberation, cas; constats and verdicts for what lint and validate write as JSON.",
    "option.identifiant": "Identifier of the candidat.",
    "option.code": "Bloc, compétence or épreuve; by default the certification.",
    "option.cas": "Files of cases, or folders that hold some; by default cas/.",
    "option.mutants": "Change the règlement one point at a time and show what no case notices.",
    "option.cohorte": "Folder of the cohorte.",
    "option.referentiel": "Référentiel; by default referentiel.yaml, in the folder of the cohorte or above.",
    "option.reglement": "Règlement; by default the one of the cohorte's version, in the same place.",
    "option.output": "File to write; by default the standard output.",
    "usage.option": "There is no option {mot}.",
    "usage.commande": "There is no command “{mot}”.",
    "usage.manque": "Missing {mot}.",
    "usage.valeur": "Value refused for {mot}: {detail}.",
    "usage.option-sans-valeur": "Option {mot} expects a value.",
    "usage.option-avec-valeur": "Option {mot} takes no value.",
    "usage.de-trop": "One word too many: {mot}.",
    "usage.autre": "{mot}",
    "usage.aide": "See “{commande} --help”.",
    "severite.erreur": "error:",
    "severite.avertissement": "warning:",
    "severite.information": "note:",
    "compte": "{details}.",
    "compte.erreur": "{nombre} error{nombre:/s}",
    "compte.avertissement": "{nombre} warning{nombre:/s}",
    "compte.information": "{nombre} note{nombre:/s}",
    "compte.tues": "{nombre} finding{nombre:/s} silenced with {nombre:its/their} reason.",
    "langue-inconnue": "Unknown language “{langue}”; languages: {connues}.",
    "fichiers-en-double": "{premier} and {second} bear the same name: which one to read is unknown. Keep one.",
    "fichiers-verifies": "{nombre} file{nombre:/s} checked.",
    "cote": "{nombre} left aside: {details}.",
    "cote.autres": "and {nombre} more",
    "fichier-illisible": "{chemin} cannot be read: {detail:mot}.",
    "fichier-inaccessible": "{chemin} cannot be written: {detail:mot}.",
    "ecriture-par-un-lien": "{chemin} is a link to {vers}: nothing is written through a link. "
    "Give that name, or remove the link.",
    "ecriture-hors-fichier": "{chemin} is not an ordinary file: nothing is written there.",
    "ecriture-sur-une-entree": "{chemin} is one of the files that the command reads: it will not be "
    "replaced. Give another name.",
    "ecriture-nom-reserve": "{chemin} has the name of a file that people write ({fin}): it will be "
    "neither made nor replaced. Give a name with another ending.",
    "sortie-refusee": "The standard output cannot be written: {detail:mot}.",
    "fichier-introuvable": "No {nom} in {chemin} nor above; give it by an option.",
    "cohorte-absente": "The folder {chemin} does not exist.",
    "cohorte-sans-fichier": "{chemin} is not the folder of a cohorte: cohorte.yaml is missing.",
    "cohorte-vide": "{chemin} holds no candidat's dossier.",
    "erreur-interne": "Internal error of mccgc {version} ({detail}). No file was left half "
    "written. With MCCGC_DEBUG=1, the detail is shown.",
    "format-inconnu": "Unknown format “{format}”; formats: {connus}.",
    "fichier-present": "{chemin} already exists: nothing was written.",
    "schema-inconnu": "Unknown format “{format}”; formats: {connus}.",
    "candidat-inconnu": "No candidat “{identifiant}” in this cohorte.",
    "objet-inconnu": "Nothing bears the code “{code}”; codes: {connus}.",
    "rien-decide": "Nothing is decided while these errors remain.",
}
