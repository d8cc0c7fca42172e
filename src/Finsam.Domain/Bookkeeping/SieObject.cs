namespace Finsam.Domain;

/// <summary>What a SIE file follows amounts by beside the account: a cost centre, a project.</summary>
/// <remarks>Swedish: <i>objekt</i>. Employees, customers, suppliers and invoices (dimensions 7 to 10) are read past.
/// Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class SieObject : Worded
{
    internal SieObject(string dimension, string id, string? name) => (Dimension, Id, Name) = (dimension, id, name);

    /// <summary>Its dimension: 1 for cost centres, 6 for projects, from 20 the bookkeeper's own.</summary>
    public string Dimension { get; }

    /// <summary>Its own code in the dimension.</summary>
    public string Id { get; }

    /// <summary>What <c>#OBJEKT</c> calls it; null where the file does not.</summary>
    public string? Name { get; }

    internal override Wording Words =>
        Name is null ? Wording.Of($"{Dimension} {Id}") : Wording.Of($"{Dimension} {Id} {Name}");
}
