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
        members.Contains(guard.Null(member, parameter), Member.ByKey)
            ? member
            : throw new ArgumentException(
                $"{member.Identified} {problem.ToString(NumberShape.English)}. "
                    + $"Give one of {string.Join(", ", members.Select(each => each.Identified))}.",
                parameter
            );
}
