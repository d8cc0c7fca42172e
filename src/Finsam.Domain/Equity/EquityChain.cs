using static MoreLinq.Extensions.PairwiseExtension;

namespace Finsam.Domain;

/// <summary>Equity over consecutive years, each opening with what the one before closed with, or with a
/// finding.</summary>
/// <remarks>
/// <para>Swedish: <i>eget kapital över tid</i>.</para>
/// <para>It follows the balance sheet, where that and the income statement print different results. Equal only to
/// itself; not ordered.</para>
/// </remarks>
public sealed class EquityChain
{
    /// <summary>A chain of years.</summary>
    /// <param name="years">The years, in any order, each once and none left out.</param>
    /// <exception cref="ArgumentException">There is no year, one is null, one stands twice, or one is missing between
    /// others. The message names them all.</exception>
    public EquityChain(IEnumerable<EquityYear> years)
    {
        Years = [.. Guard.Against.NullItem(years).OrderBy(year => year.Year)];
        Guard.Against.Problems(
            Years.Count == 0
                ? ["A chain needs years. Give at least one."]
                : Years.Pairwise((one, next) => Problem(one.Year, next.Year)).OfType<string>(),
            nameof(years)
        );
    }

    /// <summary>The years, in order.</summary>
    public IReadOnlyList<EquityYear> Years { get; }

    /// <summary>What the first year opened with.</summary>
    public Sek Opening => Years[0].Opening;

    /// <summary>What the last year closed with.</summary>
    public Sek Closing => Years[^1].Closing;

    /// <summary>Looks for years that open with something else than the year before closed with (FIN504).</summary>
    /// <returns>A finding for each, by year.</returns>
    public IReadOnlyList<Finding> CheckOpenings() =>
        [
            .. Years
                .Pairwise(
                    (one, next) =>
                        next.Opening == one.Closing
                            ? null
                            : EquityFindings.DoesNotOpen(
                                FormattableString.Invariant($"{next.Year}"),
                                one.Closing,
                                next.Opening
                            )
                )
                .OfType<Finding>(),
        ];

    /// <summary>Where the closing equity comes from.</summary>
    /// <returns>The steps: what the first year opened with, each result, and where a printed balance is something else,
    /// that.</returns>
    public Explanation Explain()
    {
        List<ExplanationStep> steps =
        [
            new(Wording.Of($"ingående {Years[0].Year:F0}: {Opening}", $"opening {Years[0].Year:F0}: {Opening}")),
        ];
        Sek equity = Opening;
        foreach (EquityYear year in Years)
        {
            if (year.Opening != equity)
            {
                Sek gap = year.Opening - equity;
                steps.Add(new(Wording.Of($"brott före {year.Year:F0}: {gap}", $"break before {year.Year:F0}: {gap}")));
            }

            equity = year.Opening + year.Result;
            steps.Add(
                new(
                    Wording.Of(
                        $"resultat {year.Year:F0}: {year.Result}, utgående {equity}",
                        $"result {year.Year:F0}: {year.Result}, closing {equity}"
                    )
                )
            );
            if (year.Closing != equity)
            {
                equity = year.Closing;
                steps.Add(new(Wording.Of($"men tryckt {equity}", $"but printed {equity}")));
            }
        }

        return new(
            Wording.Of($"eget kapital vid slutet av {Years[^1].Year:F0}", $"equity at the end of {Years[^1].Year:F0}"),
            equity,
            steps
        );
    }

    /// <summary>The years, the opening and the closing equity.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Years[0].Year}-{Years[^1].Year}: {Opening} -> {Closing}");

    private static string? Problem(int earlier, int later) =>
        later == earlier ? Message.Of($"{earlier} stands twice. Keep one.")
        : later == earlier + 1 ? null
        : later == earlier + 2 ? Message.Of($"{earlier + 1} is missing. Give it, or begin the chain after it.")
        : Message.Of($"{earlier + 1} to {later - 1} are missing. Give them, or begin the chain after them.");
}
