using System.Collections;
using System.Reflection;
using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Repository;

/// <summary>What the library hands out stays as it is, whatever its receiver casts it to.</summary>
public class ReadOnlyTests
{
    [Fact]
    public void No_list_that_is_handed_out_can_be_written_through_a_cast()
    {
        FederationYear year = HoglandetYears.Of2023;
        LocalDate june = new(2023, 6, 30);
        object[] roots =
        [
            year,
            year.Report(),
            year.FollowUpOn(june),
            year.CashBridge(new(2022, 12, 31), june),
            year.BalanceOn(june),
            year.Explain("Utfall 2023-06-30", "SE-Höglandet"),
            year.Contributions.ComparedWith(year.Contributions),
            year.ComparedWith(year.Computing("Prognos 2023")),
            year.Computing("Budget 2023").Balanced("Budget 2023", Reduction.InProportion(), Sek.FromKronor(2_000_000)),
            EquityAttribution.For(Sek.FromKronor(1), year.Contributions),
            FinnvedenYear.Year,
            LineTable.Read("kr\tBudget 2023\nKansli\t1", new LineMap([new("Kansli", LineKind.Administration)])),
            Allocator.Explain(Sek.FromKronor(3), [1, 1], Sek.FromKronor(1)),
            Allocator.ExplainWithin(3, [1, 1], [0, 0], [3, 3]),
            RuleBook.Checks,
            RuleBook.Sources,
            Hoglandet.Federation.MembersIn(2023),
            YearParts.Quarters(2023),
        ];
        List<string> writable = [];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (object root in roots)
        {
            Walk(root, root.GetType().Name);
        }

        Assert.True(seen.Count > 500);
        Assert.True(writable.Count == 0, string.Join(", ", writable.Distinct()));

        void Walk(object? value, string where)
        {
            if (value is null or string || !seen.Add(value))
            {
                return;
            }

            if (value is IEnumerable items)
            {
                if (value is Array array ? array.Length > 0 : value is IList { IsReadOnly: false })
                {
                    writable.Add(where);
                }

                foreach (object? item in items)
                {
                    Walk(item, where);
                }
            }

            if (value.GetType().Assembly == typeof(Sek).Assembly)
            {
                foreach (PropertyInfo property in value.GetType().GetProperties())
                {
                    if (property.GetIndexParameters().Length == 0 && !property.PropertyType.IsValueType)
                    {
                        Walk(Told(property, value), $"{value.GetType().Name}.{property.Name}");
                    }
                }
            }
        }
    }

    /// <summary>What is not known is not walked.</summary>
    private static object? Told(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException error) when (error.InnerException is NotKnownException)
        {
            return null;
        }
    }

    [Fact]
    public void No_collection_of_the_caller_s_is_kept()
    {
        List<Membership> memberships = [.. Hoglandet.Federation.Memberships];
        List<Scope> scopes = [new(1, new(2023, 1, 1))];
        List<Cell?> cells = [1];
        List<Line> lines = [new("Kansli", LineKind.Administration, cells)];
        List<Column> columns = [Column.Budget(2023)];
        Federation federation = new("Förbundet", memberships);
        Position position = new(Hoglandet.Aneby, "SE-coach", scopes);
        LineTable table = new(columns, lines);
        List<Position> positions = [position];
        FederationYear year = new(
            federation,
            2023,
            roles: [new("SE-coach", Rate.PerYear(Sek.FromKronor(1)), new(2023, 1, 1), Source, MonthRule.WholeMonths)],
            positions: positions,
            lines: table
        );
        memberships.Clear();
        scopes.Clear();
        cells.Clear();
        lines.Clear();
        columns.Clear();
        positions.Clear();
        Assert.Equal(
            (9, 1, 1, 1, 1, 1),
            (
                federation.Memberships.Count,
                position.Scopes.Count,
                table.Lines[0].Cells.Count,
                table.Lines.Count,
                table.Columns.Count,
                year.Positions.Count
            )
        );
    }

    private static readonly RuleSource Source = RuleSource.Decided("prov");
}
