namespace Finsam.Domain;

/// <summary>Results in a row as a table.</summary>
/// <remarks>Swedish: <i>tabeller av förteckningar</i>.</remarks>
public static partial class ListingTables
{
    /// <summary>A row for each finding: its code, how serious it is, where, what is asked for and what is there, by
    /// which rule, and what to do.</summary>
    public static Table ToTable(this Listing<Finding> findings) =>
        new(
            "iakttagelser",
            new("Iakttagelser", "Findings"),
            [
                new("kod", "code"),
                new("allvarlighetsgrad", "severity"),
                new("var", "where"),
                new("iakttagelse", "finding"),
                new("förväntat", "expected"),
                new("faktiskt", "actual"),
                new("avvikelse", "off by"),
                new("källa", "source"),
                new("åtgärd", "remedy"),
            ],
            Guard
                .Against.Null(findings)
                .Select(finding => new TableRow(
                    TableCell.Of(finding.Code),
                    [
                        TableCell.Of(finding.Severity.Name()),
                        TableCell.Of(Wording.Of(finding.Place.ToString), finding.Place),
                        TableCell.Of(finding.Message),
                        TableCell.Of(finding.Expected),
                        TableCell.Of(finding.Actual),
                        TableCell.Of(finding.Difference),
                        TableCell.Of(Wording.Of(finding.Source.ToString)),
                        TableCell.Of(finding.Remedy),
                    ]
                ))
        );
}
