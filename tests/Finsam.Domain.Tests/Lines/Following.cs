using System.Linq.Expressions;
using System.Reflection;

namespace Finsam.Domain.Tests.Lines;

/// <summary>A table as it follows where no year stands behind it.</summary>
internal static class Following
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The figures; what lines are made of and open with is not known unless it is given here.</summary>
    internal static Figures Followed(
        this LineTable table,
        Func<Column, LineSource, Sek?>? sourceOf = null,
        Func<Column, Sek?>? openingOf = null
    )
    {
        ConstructorInfo figures = typeof(Figures).GetConstructors(Any).Single();
        Type[] asked = [.. figures.GetParameters().Select(parameter => parameter.ParameterType)];
        return (Figures)
            figures.Invoke([
                table,
                Resolver(asked[1], sourceOf ?? ((_, _) => null), new("underlaget", "what it is made of")),
                Resolver(asked[2], openingOf ?? (_ => null), new("ingående balans", "the opening balance")),
                (Func<Column, IEnumerable<Figure>>)(_ => []),
            ]);
    }

    /// <summary>An amount, or what is missing, in the library's own type.</summary>
    private static Delegate Resolver(Type type, Delegate amountOf, Wording input)
    {
        Type[] types = type.GetGenericArguments();
        ConstructorInfo made = types[^1].GetConstructors(Any).Single(each => each.GetParameters().Length == 3);
        object missing = typeof(Missing).GetConstructors(Any).Single().Invoke([input, null, null]);
        ParameterExpression[] parameters = [.. types[..^1].Select(Expression.Parameter)];
        NewExpression amount = Expression.New(
            made,
            Expression.Invoke(Expression.Constant(amountOf), parameters),
            Expression.Constant(missing),
            Expression.Constant(null, typeof(Func<Explanation>))
        );
        return Expression.Lambda(type, amount, parameters).Compile();
    }
}
