namespace Finsam.Domain;

public sealed partial class FederationYear
{
    /// <summary>Compares with another year: which figures moved, which findings came and went, and what is typed and
    /// did not follow.</summary>
    public YearComparison ComparedWith(FederationYear before) => new(Guard.Against.Null(before), this);
}
