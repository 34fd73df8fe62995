"""The pages of the rules that only deciding a whole cohorte can apply."""

PAGES = {
    "COH901": """\
An identifier designates only one candidat of the cohorte.

Why: the decisions of the jury and the documents bear the identifier; two dossiers of the same name,
and the decision on one would apply to the other. As long as the doubt remains, nothing is decided
nor written for either of them.

Source: format of dossiers (`candidat.identifiant` is unique in the cohorte).
""",
    "COH902": """\
A decision that departs from the proposal says why.

Why: the jury is sovereign, but its verdict must be explainable years later; a departure without a
motif is what is contested.

Source: principle of mccgc, “the program proposes, the jury decides”; usage of procès-verbaux.
""",
    "COH903": """\
A bloc acquired earlier cannot be refused.

Why: a bloc of compétences is acquired for life; no later decision withdraws it. The decision is
reported and stays without effect.

Source: doctrine of France compétences (blocs have no duration of validity).
""",
    "COH904": """\
A certification decided against its blocs says why, and under what authority.

Why: the certification is made of its blocs; to give it when some are missing, or to refuse it when
all are acquired, departs from the référentiel, and a motif alone does not suffice. As long as the
authority is missing, the result is not a complete success.

Source: conditions of validation of the référentiel; format mccgc/deliberation@1, `autorite`.
""",
    "COH905": """\
The jury decides on what the candidat aims at.

Why: a bloc that nobody asked for is neither given nor refused without saying so; it would count in
the totals and could complete a certification. With a motif and its authority, the decision holds,
and stays reported.

Source: format mccgc/dossier@1, `visee`; format mccgc/deliberation@1, `autorite`.
""",
    "COH906": """\
What is pending is not followed.

Why: to follow a proposal is to make it one's own; a proposal that is pending says nothing yet. It
stays so, and the documents stay a draft, until the jury decides on it.

Source: principle of mccgc, “what is unknown is neither a failure nor a success”.
""",
    "COH907": """\
A proposal that the jury followed has not changed since.

Why: a mark corrected after the jury does not change what it decided. What is compared, bloc by bloc
and for the certification, is the verdict that the jury had before its eyes and the one that would
be proposed today; the first stays, and the difference is told.

Source: principle of mccgc, “nothing recorded is overwritten”.
""",
}
