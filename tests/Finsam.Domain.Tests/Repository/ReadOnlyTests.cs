using System.Collections;
using System.Reflection;
using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Repository;

/// <summary>What the library hands out stays as it is, whatever its receiver casts it to.</summary>
public class ReadOnlyTests
{
    [Fact]
    public void No_list_that_is_handed_out_can_be_written_through_a_cast()
    {
        ContributionSplit split = Hoglandet.Split(2023, 8_000_000, 1, Hoglandet.Percentages);
        object[] roots =
        [
            HoglandetReports.Of2023,
            FinnvedenPlan.Plan,
            FinnvedenPlan.Plan.Balanced(FinnvedenPlan.Plan2022, BalancingStrategy.InProportion(), new(Sek.MaxValue)),
            split,
            split.ComparedWith(split),
            split.Instalments(InstalmentPlan.StateByHalfYear(2023)),
            split.Explain(Hoglandet.Aneby),
            EquityAttribution.For(Sek.FromKronor(1), split),
            EquityPolicy.AsCitedIn2020,
            Hoglandet.Populations,
            Allocator.Explain(Sek.FromKronor(3), [1, 1], Sek.FromKronor(1)),
            Allocator.ExplainWithin(3, [1, 1], [0, 0], [3, 3]),
            new LiquidityCurve(Sek.Zero, new(2023, 1, 1), [CashFlow.Receipt(new(2023, 2, 1), Sek.Zero, "x")]),
            new Initiative("Insats", InitiativeKind.Individual, Hoglandet.Aneby, new(2023, 1, 1)),
            new FederationYear(Hoglandet.Federation, 2023) { Report = HoglandetReports.Of2023 },
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
                        Walk(property.GetValue(value), $"{value.GetType().Name}.{property.Name}");
                    }
                }
            }
        }
    }
}
