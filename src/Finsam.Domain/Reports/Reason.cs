namespace Finsam.Domain;

// Why a figure is what it is; figures in its place lead there.
internal sealed class Reason(Explanation explanation, Place? place = null)
{
    internal Explanation Explanation => explanation;

    internal Place? Place => place;

    internal static IEnumerable<Reason> Of(Figure figure) =>
        figure.Known is null ? [] : [new(figure.Explain(), figure.Place)];
}
