using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Finsam.Domain;

internal static class MemberGuards
{
    // The problem is said of the member, such as "is not a member of Vättern in 2023".
    internal static Member Stranger(
        this IGuardClause guard,
        [NotNull] Member? member,
        IEnumerable<Member> members,
        FormattableString problem,
        [CallerArgumentExpression(nameof(member))] string? parameter = null
    ) =>
        members.Contains(guard.Null(member, parameter))
            ? member
            : throw new ArgumentException(
                $"{member.Identified} {problem.ToString(NumberShape.English)}. "
                    + $"Give one of {string.Join(", ", members.Select(each => each.Identified))}.",
                parameter
            );

    // Gives the figures, where somebody lives with each.
    internal static PopulationFigure[] Uninhabited(
        this IGuardClause guard,
        PopulationFigure[] figures,
        [CallerArgumentExpression(nameof(figures))] string? parameter = null
    )
    {
        guard.Problems(
            figures
                .Where(figure => figure.Inhabitants == 0)
                .Select(figure =>
                    $"{figure.Member.Identified} has no inhabitants on {figure.Date.Iso()} to divide by. "
                    + "Choose another date."
                ),
            parameter
        );
        return figures;
    }
}
