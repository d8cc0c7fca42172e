using System.Text;
using Finsam.Domain.Tests.Repository;

namespace Finsam.Domain.WorkbookTests;

/// <summary>The workbook and the bookkeeping file of the made-up federation.</summary>
public class ExampleTests
{
    private const string Book = "docs/examples/data/exempelforbundet.xlsx";
    private const string Sie = "docs/examples/data/exempelforbundet-2024.se";

    [Fact]
    public void The_report_of_workbook_and_bookkeeping_is_the_report_of_the_document_that_they_make()
    {
        SheetsReading reading = FederationYear.Read(
            Workbook.Read(File.ReadAllBytes(Checkout.PathTo(Book)), "exempelforbundet.xlsx")
        );
        Assert.True(reading.TryGetYear(out FederationYear? year), $"{reading}");
        SieFile file = SieFile.Read(File.ReadAllBytes(Checkout.PathTo(Sie)), "exempelforbundet-2024.se");
        Assert.Empty(file.Problems);
        BookedOutcome booked = year.Booked(file, Column.OutcomeThrough(new(2024, 6, 30)));
        Assert.Equal(booked.Result, booked.MappedResult + booked.UnmappedResult);
        FederationYear made = booked.Year;
        FederationYear document = FederationYear.Read(made.ToJson()).Year!;
        foreach (TextFormat format in new[] { TextFormat.Plain, TextFormat.Markdown, TextFormat.Html })
        {
            Assert.Equal(made.Report().ToString(format), document.Report().ToString(format));
        }
    }

    [Fact]
    public void The_file_is_the_same_in_three_encodings_and_each_that_is_not_437_is_told()
    {
        byte[] bytes = File.ReadAllBytes(Checkout.PathTo(Sie));
        SieFile file = SieFile.Read(bytes);
        Assert.Equal(SieEncoding.CodePage437, file.Encoding);
        string text = CodePagesEncodingProvider.Instance.GetEncoding(437)!.GetString(bytes);
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Latin1 })
        {
            SieFile same = SieFile.Read(encoding.GetBytes(text));
            Assert.NotEqual(SieEncoding.CodePage437, same.Encoding);
            Assert.Equal(
                $"{file.Accounts}\n{file.Balances}\n{file.Booked}",
                $"{same.Accounts}\n{same.Balances}\n{same.Booked}"
            );
            Assert.Equal(file.HowItWasRead.Count + 1, same.HowItWasRead.Count);
        }
    }
}
