using System.Runtime.CompilerServices;

namespace Finsam.Domain;

// Guards whose message is written only where something is wrong.
internal static class MessageGuards
{
    internal static void Wrong(
        this IGuardClause _,
        bool isWrong,
        [InterpolatedStringHandlerArgument(nameof(isWrong))] Message.Text problem,
        string? parameter
    )
    {
        if (isWrong)
        {
            throw new ArgumentException(problem.ToString(), parameter);
        }
    }

    internal static void OutOfRange(
        this IGuardClause _,
        bool isWrong,
        [InterpolatedStringHandlerArgument(nameof(isWrong))] Message.Text problem,
        string? parameter
    )
    {
        if (isWrong)
        {
            throw new ArgumentOutOfRangeException(parameter, problem.ToString());
        }
    }
}
