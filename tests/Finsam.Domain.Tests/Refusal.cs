namespace Finsam.Domain.Tests;

/// <summary>What an error must be: of one type, about one parameter, and beginning with words that name the figures.</summary>
internal static class Refusal
{
    internal static void Of<T>(string? parameter, string start, Func<object?> call)
        where T : ArgumentException
    {
        T error = Assert.Throws<T>(call);
        Assert.Equal(parameter, error.ParamName);
        Assert.StartsWith(start, error.Message.Plain(), StringComparison.Ordinal);
    }

    internal static void Of<T>(string? parameter, string start, Action call)
        where T : ArgumentException => Of<T>(parameter, start, () => Run(call));

    private static object? Run(Action call)
    {
        call();
        return null;
    }
}
