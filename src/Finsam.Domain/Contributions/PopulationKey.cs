namespace Finsam.Domain;

/// <summary>A key by inhabitants on a reference date.</summary>
/// <remarks>Swedish: <i>nyckel efter befolkning</i>. The figures stand in a <see cref="PopulationTable"/>. Equal when
/// date and ages are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record PopulationKey : AllocationKey
{
    /// <summary>A key by inhabitants.</summary>
    public PopulationKey(LocalDate date, AgeGroup? ages = null) =>
        (Date, Ages) = (Guard.Against.OtherCalendar(date), ages ?? AgeGroup.All);

    /// <summary>The reference date.</summary>
    public LocalDate Date { get; }

    /// <summary>The ages that are counted; all unless told.</summary>
    public AgeGroup Ages { get; }

    /// <inheritdoc/>
    public override Wording Description =>
        Wording.Of($"befolkningen{Ages.Words} {Date.Iso()}", $"the population{Ages.Words} on {Date.Iso()}");

    internal override IEnumerable<string> Problems(KeyCase split)
    {
        string lacks = split.Populations.Lacks(split.Payers, Date, Ages);
        return [lacks.Length > 0 ? lacks : NobodyShares(split)];
    }

    internal override Fraction[] Weights(KeyCase split) =>
        Array.ConvertAll(split.Populations.Find(split.Payers, Date, Ages), figure => (Fraction)figure.Inhabitants);

    internal override Wording ShareWords(Member payer, KeyCase split)
    {
        PopulationFigure figure = split.Populations[payer, Date, Ages];
        (string date, Fraction all) = (Date.Iso(), Weights(split).Sum());
        Wording status = figure.Status switch
        {
            PopulationStatus.Official => new("officiell", "official"),
            PopulationStatus.Preliminary => new("preliminär", "preliminary"),
            _ => new("härledd", "inferred"),
        };
        Wording from = Wording.Of($"({status}: {figure.Source})");
        return Wording.Of(
            $"{payer} har {figure.Inhabitants:N0} av {all:N0} invånare{Ages.Words} {date} {from}",
            $"{payer} has {figure.Inhabitants:N0} of {all:N0} inhabitants{Ages.Words} on {date} {from}"
        );
    }
}
