namespace Finsam.Domain;

public sealed partial class FederationYear
{
    /// <summary>All that a careful reader of the year should be told, by code; those of one code in the order of what
    /// they are about.</summary>
    public Listing<Finding> Findings => field ??= ByCode(Looked.SelectMany(each => each.Findings));

    /// <summary>What could not be looked for, and what is missing for it.</summary>
    public Listing<Missing> NotChecked => field ??= [.. Looked.Select(each => each.Missing).OfType<Missing>()];

    /// <summary>The rules that the figures and the findings of the year follow, each once: of the lines in all columns,
    /// of equity, and of each finding.</summary>
    public Listing<RuleSource> Sources =>
        field ??= [
            .. Lines
                .Columns.SelectMany(column =>
                    Lines
                        .Lines.Select(line => Figures[column.Name, line.Name])
                        .Append(Figures[column.Name, Total.Closing])
                )
                .Append(Equity.Closing)
                .Where(figure => figure.Known is not null)
                .SelectMany(figure => figure.Explain().Sources)
                .Concat(Findings.Select(finding => finding.Source))
                .Distinct(),
        ];

    /// <summary>The findings of the library and those of one's own.</summary>
    /// <param name="own">One's own checks.</param>
    /// <returns>All, by code.</returns>
    public Listing<Finding> Check(IEnumerable<YearCheck> own)
    {
        YearCheck[] all = Guard.Against.NullItem(own);
        return ByCode(Findings.Concat(all.SelectMany(check => check.In(this).Findings)));
    }

    // What each check of the library lacks, or finds when asked.
    private (Missing? Missing, IEnumerable<Finding> Findings)[] Looked =>
        field ??= [.. RuleBook.Checks.Select(check => check.In(this))];

    private static Listing<Finding> ByCode(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(finding => finding.Code, StringComparer.Ordinal)];
}
