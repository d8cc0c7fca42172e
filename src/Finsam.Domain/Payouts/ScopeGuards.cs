using System.Runtime.CompilerServices;

namespace Finsam.Domain;

internal static class ScopeGuards
{
    internal static Fraction? NegativeScope(
        this IGuardClause guard,
        Fraction? scope,
        [CallerArgumentExpression(nameof(scope))] string? parameter = null
    )
    {
        guard.OutOfRange(
            scope < Fraction.Zero,
            $"The scope is {scope:N}. Give full-time posts, 0 or more, such as 0.75m.",
            parameter
        );
        return scope;
    }
}
