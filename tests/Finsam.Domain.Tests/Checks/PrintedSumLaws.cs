using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Checks;

public class PrintedSumLaws
{
    [Law]
    public bool Sums_that_are_what_their_lines_come_to_are_no_findings(PrintedColumn column)
    {
        FederationYear year = column.Year(PrintedColumn.Printed);
        return year.Findings.Count == 0 && !year.NotChecked.Any(missing => missing.Codes.Contains("FIN503"));
    }

    [Law]
    public bool One_printed_sum_that_is_moved_is_one_finding_of_as_much(PrintedColumn column, byte at, sbyte by)
    {
        Total total = At(at);
        Finding[] found = [.. column.Year([total], total, by).Findings];
        bool isRounding = 2 * Math.Abs((int)by) <= Math.Max(2, column.Figures(total) + 1);
        return by == 0
            ? found.Length == 0
            : found is [var only]
                && only.Code == (isRounding ? "FIN501" : "FIN503")
                && only.Place == new Place("Utfall 2024", total)
                && only.Difference == column.Units(by);
    }

    [Law]
    public bool Among_all_sums_the_one_that_is_moved_is_found_where_it_stands(PrintedColumn column, byte at, sbyte by)
    {
        Total total = At(at);
        return by == 0
            || column
                .Year(PrintedColumn.Printed, total, by)
                .Findings.Any(finding => finding.Place.Total == total && finding.Difference == column.Units(by));
    }

    private static Total At(byte at) => PrintedColumn.Printed[at % PrintedColumn.Printed.Length];
}
