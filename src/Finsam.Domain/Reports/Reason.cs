namespace Finsam.Domain;

// Why a figure is what it is; the figure leads there from every place that it stands in.
internal sealed class Reason(Explanation explanation, IEnumerable<Place> places)
{
    internal Reason(Explanation explanation, Place place)
        : this(explanation, [place]) { }

    internal Explanation Explanation => explanation;

    internal Listing<Place> Places { get; } = [.. places];

    internal static IEnumerable<Reason> Of(Figure figure) =>
        figure.Known is null ? [] : [new(figure.Explain(), figure.Place)];
}
