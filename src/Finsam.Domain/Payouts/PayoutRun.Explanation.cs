namespace Finsam.Domain;

public sealed partial class PayoutRun
{
    internal static readonly RuleSource RoundedOnce = RuleSource.Chosen(
        new("en utbetalning avrundas en gång", "a payout is rounded once"),
        new(
            "Varje utbetalning avrundas en gång, exakt hälften avrundas uppåt; inget dokument säger hur.",
            "Each payout is rounded once, an exact half up; no document says how."
        )
    );

    internal static readonly RuleSource PaidAndPlanned = new(
        SourceKind.DocumentPractice,
        "Höglandet, halvårsredovisning 2020",
        new(
            "Prognosen är det som betalats och resten av året som planerat; "
                + "härlett, samverkanskoordinatorerna 2020 stämmer med det.",
            "The forecast is what has been paid and the rest of the year as planned; "
                + "inferred, the coordinators of 2020 agree with it."
        )
    );

    /// <summary>Where the total comes from: each role, down to the days and scopes of each position.</summary>
    public Explanation Explain() =>
        Explain(
            new("utbetalningar", "payouts"),
            Total,
            Roles
                .Where(role => Of(role).Any())
                .Select(role => Step(Wording.Of($"{role.Words}: {this[role.Name]}"), ExplainRole(role.Name)))
        );

    /// <summary>Where a member's amount comes from: each of its positions, down to days and scopes.</summary>
    /// <exception cref="ArgumentException"><paramref name="employer"/> has no position.</exception>
    public Explanation Explain(Member employer) =>
        Explain(Wording.Of($"{employer}"), this[employer], Of(employer).Select(each => Step(each.Role.Words, each)));

    /// <summary>Where what a member is paid for its positions of a role comes from, down to days and scopes.</summary>
    /// <exception cref="ArgumentException"><paramref name="employer"/> has no position, or <paramref name="role"/> is
    /// none of the roles.</exception>
    public Explanation Explain(Member employer, string role) =>
        Of(employer, RoleOf(role)).ToArray() is [var only]
            ? only.Explain()
            : Explain(
                Wording.Of($"{employer}, {RoleOf(role).Words}"),
                this[employer, role],
                Of(employer, RoleOf(role)).Select(each => Step(each.What, each))
            );

    /// <summary>Where what is paid for a role comes from: each of its positions, down to days and scopes.</summary>
    /// <exception cref="ArgumentException"><paramref name="role"/> is none of the roles.</exception>
    public Explanation ExplainRole(string role) =>
        Explain(
            RoleOf(role).Words,
            this[role],
            Of(RoleOf(role)).Select(each => Step(Wording.Of($"{each.Position.Employer}"), each))
        );

    internal Explanation Explain(Wording what, Sek amount, IEnumerable<ExplanationStep> steps) =>
        new(
            Wording.Of($"{what}, {Dates.Span(Days.Start, Days.End)}"),
            amount,
            steps.DefaultIfEmpty(new(new("ingen tjänst", "no position")))
        );

    /// <summary>A row for each employer, a column for each role, and the sums.</summary>
    public Table ToTable()
    {
        Role[] paid = [.. Roles.Where(role => Of(role).Any())];
        Wording sum = new("Summa", "Sum");
        string days = Finsam.Domain.Place.ColumnOf(Days);
        return new(
            $"utbetalningar {Days.Start.Iso()} {Days.End.Iso()}",
            new("Utbetalningar för tjänster", "Payouts for positions"),
            [Dates.Span(Days.Start, Days.End), .. paid.Select(role => role.Words), sum],
            [
                .. Employers.Select(each =>
                    Row(
                        TableCell.Of($"{each}"),
                        [.. paid.Select(role => Cell(this[each, role.Name], each, role)), Cell(this[each], each)]
                    )
                ),
                Row(TableCell.Of(sum), [.. paid.Select(role => Cell(this[role.Name], role: role)), Cell(Total)], true),
            ]
        );

        static TableRow Row(TableCell name, TableCell[] cells, bool isSum = false) => new(name, cells, isSum);

        // In a year, days are rounded by themselves.
        TableCell Cell(Sek amount, Member? employer = null, Role? role = null) =>
            TableCell.Of(
                amount,
                RunningFrom is null ? new(Page.Payouts, days, role?.Name, member: employer?.Key) : null
            );
    }

    internal override Wording Words => ToTable().Untitled;

    private static ExplanationStep Step(Wording text, Explanation because) => new(text, because: because);

    private static ExplanationStep Step(Wording name, Payout payout)
    {
        Wording vacant = payout.IsVacant ? new(", vakant", ", vacant") : Wording.None;
        Wording scope =
            payout.EstablishedScope == Fraction.Zero
                ? Wording.None
                : Wording.Of($", {PayoutPiece.ScopeWords(payout.EstablishedScope)}");
        return Step(Wording.Of($"{name}{scope}: {payout.Amount}{vacant}"), payout.Explain());
    }
}
