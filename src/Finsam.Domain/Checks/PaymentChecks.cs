namespace Finsam.Domain;

internal static class PaymentChecks
{
    internal static readonly YearCheck Grants = YearCheck.Of(
        [AboveGrant(RuleSource.Decided("beviljade medel", english: "grants"))],
        new("beviljade medel för året", "grants of the year"),
        year => year.GrantUses,
        use => use.Left < Sek.Zero ? [AboveIn(use)] : []
    );

    internal static readonly YearCheck Paid = new(
        [PaidOtherwise(RuleSource.Agreed("ersättning", english: "rates of positions"))],
        year =>
            year.Paid.Count > 0
                ? year.LacksRateOfPaid?.Input
                : new("vad som har betalats för tjänster", "what has been paid for positions"),
        year => year.Corrections.Select(correction => OtherwiseIn(year, correction))
    );

    private static FindingRule AboveGrant(RuleSource grantedBy) =>
        FindingRule.Ours(
            "FIN201",
            new("Rekvirerat belopp överstiger beviljat.", "The amount requisitioned exceeds the grant."),
            new(
                "Betala högst det som beviljats, eller låt styrelsen besluta om mer.",
                "Pay at most what is granted, or let the board decide on more."
            ),
            grantedBy
        );

    private static FindingRule PaidOtherwise(RuleSource agreed) =>
        FindingRule.Ours(
            "FIN202",
            new(
                "Utbetalningen motsvarar inte tjänstens omfattning.",
                "The payout does not correspond to the scope of the position."
            ),
            new(
                "Rätta vid nästa utbetalning, eller lägg till styrelsens beslut om en annan omfattning.",
                "Correct it at the next payment, or add the board's decision on another scope."
            ),
            agreed
        );

    private static Finding AboveIn(GrantUse use)
    {
        Requisition first = use.Requisitions.First(row => row.Left < Sek.Zero).Requisition;
        return AboveGrant(use.Grant.Source)
            .At(
                new(Page.Initiatives, FederationYear.Text(use.Grant.Year), use.Initiative.Name),
                Wording.Of($"högst {use.Grant.Amount}", $"at most {use.Grant.Amount}"),
                Wording.Of(
                    $"{use.Requisitioned}, över beviljade medel från och med {first.Date.Iso()}",
                    $"{use.Requisitioned}, above the grant from {first.Date.Iso()}"
                ),
                -use.Left
            );
    }

    private static Finding OtherwiseIn(FederationYear year, Correction correction) =>
        PaidOtherwise(year.Role(correction.Role).Rates.On(correction.Days.End).Source)
            .At(
                new(
                    Page.Payouts,
                    FederationYear.Text(correction.Days),
                    correction.Role,
                    member: correction.Employer.Key
                ),
                Wording.Of($"{correction.Employer}: {correction.ByRule}"),
                Wording.Of($"{correction.Employer}: {correction.Paid}"),
                -correction.Difference
            );
}
