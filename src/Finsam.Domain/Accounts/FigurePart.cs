namespace Finsam.Domain;

// A figure as a part of another. Where a part is not known, neither is what they make together, unless it is printed.
internal sealed class FigurePart(Wording name, Figure figure, bool isLess = false, RuleSource? source = null)
{
    internal Figure Figure => figure;

    // What is printed for them is the value, and what they make stands beside it.
    internal static Figure Sum(
        Place place,
        FigurePart[] parts,
        Figure? printed = null,
        Missing? nothingTold = null,
        Wording? subject = null
    )
    {
        Missing[] missing = [.. parts.Select(part => part.Figure.Missing).OfType<Missing>()];
        bool isKnown = parts.Length > 0 && missing.Length == 0;
        Sek? computed = isKnown ? parts.Select(part => part.Signed(part.Figure.Amount)).Sum() : null;
        return new(
            place,
            printed?.Known,
            computed,
            missing.Length == 0
                ? nothingTold
                : new Missing(Wording.Joined(", ", missing.Select(each => each.Input).Distinct()), place),
            Sek.Krona,
            () => Explain(subject ?? Words(place), parts, printed?.Known, computed),
            printed is { Known: not null } ? BoundsOf(printed)
                : isKnown ? (parts.Select(part => part.Least).Sum(), parts.Select(part => part.Most).Sum())
                : null
        );
    }

    internal static Figure Given(Place place, Sek amount) => new(place, amount, null, null, Sek.Krona);

    // The same figure in another place.
    internal static Figure Placed(Place place, Figure figure) =>
        new(
            place,
            figure.Printed,
            figure.Computed,
            figure.Missing is { } missing ? new(missing.Input, place) : null,
            Sek.Krona,
            figure.Explain,
            BoundsOf(figure)
        );

    internal Wording SignedName => isLess ? Wording.Of($"minus {name}", $"less {name}") : name;

    internal FigurePart Reversed() => new(name, figure, !isLess, source);

    internal static (Sek Lowest, Sek Highest)? BoundsOf(Figure figure, Sek added = default) =>
        figure is { Lowest: { } lowest, Highest: { } highest } ? (lowest + added, highest + added) : null;

    internal static Wording Words(Place place) => Wording.Of(place.ToString);

    internal static Wording Line(Wording name, Figure figure) => Wording.Of($"{name}: {figure}");

    private Sek Least => Signed((isLess ? figure.Highest : figure.Lowest) ?? figure.Amount);

    private Sek Most => Signed((isLess ? figure.Lowest : figure.Highest) ?? figure.Amount);

    private Sek Signed(Sek amount) => isLess ? -amount : amount;

    private static Explanation Explain(Wording subject, FigurePart[] parts, Sek? printed, Sek? computed)
    {
        IEnumerable<ExplanationStep> steps = computed is null ? [] : parts.Select((part, at) => part.Step(at > 0));
        ExplanationStep[] but =
            printed is { } amount && printed != computed
                ? [new(Wording.Of($"redovisat: {amount}", $"printed: {amount}"))]
                : [];
        return new(subject, (printed ?? computed)!.Value, [.. steps, .. but]);
    }

    // What is only printed or typed has nothing below it.
    internal static Explanation? Because(Figure figure) => figure.Computed is null ? null : figure.Explain();

    private ExplanationStep Step(bool follows)
    {
        string sign = (isLess, follows) switch
        {
            (true, _) => "- ",
            (_, true) => "+ ",
            _ => "",
        };
        return new(Wording.Of($"{sign}{name}: {figure.Amount}"), source, Because(figure));
    }
}
