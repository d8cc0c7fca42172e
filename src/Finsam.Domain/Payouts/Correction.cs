namespace Finsam.Domain;

/// <summary>What is to be put right for a position and a stretch of days: what is due, less what was paid.</summary>
/// <remarks>Swedish: <i>rättelse av utbetalning</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Correction : Worded
{
    private readonly PayoutRun _run;

    internal Correction(PayoutRun run, Paid[] payments) => (_run, Payments) = (run, [.. payments]);

    /// <summary>The member.</summary>
    public Member Employer => Payments[0].Employer;

    /// <summary>The name of the role.</summary>
    public string Role => Payments[0].Role;

    /// <summary>The position's id; null where it has none, or where it is for all positions of the role.</summary>
    public string? Id => Payments[0].Id;

    /// <summary>The days, both ends included.</summary>
    public DateInterval Days => _run.Days;

    /// <summary>What was paid for them, by the first day of each.</summary>
    public Listing<Paid> Payments { get; }

    /// <summary>What was paid in all.</summary>
    public Sek Paid => Payments.Sum(payment => payment.Amount);

    /// <summary>What is due by roles and positions.</summary>
    public Sek ByRule => _run.Total;

    /// <summary>What is still to be paid; negative where it is to be taken back.</summary>
    public Sek Difference => ByRule - Paid;

    /// <summary>Where the difference comes from: what was paid, and what is due down to days and scopes.</summary>
    public Explanation Explain() =>
        new(
            Wording.Of($"{What}, att rätta", $"{What}, to be put right"),
            Difference,
            [
                .. Payments
                    .Select(paid => Wording.Of($"{Dates.Span(paid.Days.Start, paid.Days.End)}: {paid.Amount}"))
                    .Select(paid => new ExplanationStep(Wording.Of($"utbetalt {paid}", $"paid {paid}"))),
                new(
                    Wording.Of($"enligt tjänst och ersättning: {ByRule}", $"by position and rate: {ByRule}"),
                    because: _run.Explain(Employer, Role)
                ),
                new(Wording.Of($"{ByRule} - {Paid} = {Difference}")),
            ]
        );

    internal override Wording Words =>
        Wording.Of(
            $"{What}: utbetalt {Paid}, enligt regeln {ByRule}, differens {Difference}",
            $"{What}: paid {Paid}, by the rule {ByRule}, difference {Difference}"
        );

    internal Wording What => Wording.Of($"{Payments[0].What}, {Dates.Span(Days.Start, Days.End)}");
}
