namespace Finsam.Domain;

/// <summary>Between which shares of the costs administration is to be, as somebody states it.</summary>
/// <remarks>
/// <para>Swedish: <i>riktmärke för administrationens andel</i>.</para>
/// <para>Equal when every part is equal; not ordered. The library knows no range of its own.</para>
/// </remarks>
public sealed record AdministrationRange
{
    /// <summary>A range.</summary>
    /// <param name="lowest">The lowest share, such as <c>Fraction.Percent(10)</c>.</param>
    /// <param name="highest">The highest share.</param>
    /// <param name="source">Who states it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException">A share is not from 0 to 1, or the lowest is above the highest.</exception>
    public AdministrationRange(Fraction lowest, Fraction highest, RuleSource source)
    {
        if (lowest < Fraction.Zero || highest > Fraction.One || lowest > highest)
        {
            throw new ArgumentException(
                Message.Of($"{lowest:P} to {highest:P} are not shares of the costs from low to high. ")
                    + "Give 10 to 14 per cent as Fraction.Percent(10) and Fraction.Percent(14).",
                nameof(lowest)
            );
        }

        (Lowest, Highest, Source) = (lowest, highest, Guard.Against.Null(source));
    }

    /// <summary>The lowest share.</summary>
    public Fraction Lowest { get; }

    /// <summary>The highest share.</summary>
    public Fraction Highest { get; }

    /// <summary>Who states it.</summary>
    public RuleSource Source { get; }

    /// <summary>The range, such as <c>10 %-14 %</c>.</summary>
    public override string ToString() =>
        $"{Lowest.ToString(Language.Swedish, "P")}-{Highest.ToString(Language.Swedish, "P")}";

    internal static FindingRule OutsideRange(RuleSource setBy) =>
        FindingRule.Ours(
            "FIN306",
            new(
                "Administrationens andel av kostnaderna ligger utanför riktmärket.",
                "Administration's share of the costs is outside the stated range."
            ),
            new(
                "Förklara i planen varför, eller kontrollera vilka poster som räknas som administration.",
                "Explain in the plan why, or check which lines count as administration."
            ),
            setBy
        );

    internal IReadOnlyList<Finding> Check(string where, Sek administration, Sek costs)
    {
        if (
            costs <= Sek.Zero
            || new Fraction(administration.Ore, costs.Ore) is var share && share >= Lowest && share <= Highest
        )
        {
            return [];
        }

        return
        [
            OutsideRange(Source)
                .At(
                    where,
                    Wording.Of($"{Lowest:P} till {Highest:P}", $"{Lowest:P} to {Highest:P}"),
                    Wording.Of($"{share:P2}: {administration} av {costs}", $"{share:P2}: {administration} of {costs}")
                ),
        ];
    }
}
