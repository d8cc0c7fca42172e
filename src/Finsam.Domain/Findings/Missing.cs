namespace Finsam.Domain;

/// <summary>What is not known, and what would make it known.</summary>
/// <remarks>Swedish: <i>uppgift som saknas</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Missing : Worded
{
    internal Missing(Wording input, Place? place = null, IEnumerable<string>? codes = null) =>
        (Input, Place, Codes) = (input, place, [.. codes ?? []]);

    /// <summary>What is missing, such as <c>tjänsterna för SE-coach 2022</c>.</summary>
    public Wording Input { get; }

    /// <summary>The figure that is not known for want of it; null where it is no single one.</summary>
    public Place? Place { get; }

    /// <summary>The codes of the findings that cannot be looked for without it; none where it is a figure.</summary>
    public Listing<string> Codes { get; }

    // What cannot be told without it, and what is missing.
    internal override Wording Words
    {
        get
        {
            var missing = Wording.Of($"saknas: {Input}", $"missing: {Input}");
            return Codes.Count > 0 ? Wording.Of($"{string.Join(", ", Codes)}  {missing}")
                : Place is null ? missing
                : Wording.Of($"{Wording.Of(Place.ToString)}  {missing}");
        }
    }
}
