using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Finsam.Domain.Tests;

/// <summary>
/// What an error must be: of one type, about one parameter of what was called, and beginning with words that name
/// the figures.
/// </summary>
internal static partial class Refusal
{
    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(Sek).Assembly;

    internal static void Of<T>(string? parameter, string start, Func<object?> call)
        where T : ArgumentException
    {
        T error = Assert.Throws<T>(call);
        Assert.Equal(parameter, error.ParamName);
        Assert.StartsWith(start, error.Message.Plain(), StringComparison.Ordinal);
        if (Stranger(error) is { } stranger)
        {
            Assert.Fail(stranger);
        }
    }

    internal static void Of<T>(string? parameter, string start, Action call)
        where T : ArgumentException => Of<T>(parameter, start, () => Run(call));

    private static object? Run(Action call)
    {
        call();
        return null;
    }

    /// <summary>Says so where the error names what its caller never gave.</summary>
    /// <remarks>The library's outermost frame is what was called; an optimised build may have lost it.</remarks>
    private static string? Stranger(ArgumentException error)
    {
        MethodBase? called = new StackTrace(error, fNeedFileInfo: false)
            .GetFrames()
            .Select(frame => frame.GetMethod())
            .LastOrDefault(method => method?.Module.Assembly == Library);
        return
            called is null
            || Library.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true }
            || Declared(called).Append(called).SelectMany(Names).Contains(error.ParamName)
            ? null
            : $"'{error.ParamName}' is no parameter of {called.DeclaringType}.{called.Name}, which was called.";
    }

    /// <summary>A setter's caller knows the property, and an indexer's its parameters as well.</summary>
    private static IEnumerable<string?> Names(MethodBase method)
    {
        IEnumerable<string?> names = method.GetParameters().Select(parameter => parameter.Name);
        return method.Name.StartsWith("set_", StringComparison.Ordinal)
            ? names.SkipLast(1).Append(method.Name["set_".Length..])
            : names;
    }

    /// <summary>The methods, overloads included, that hold a lambda, a local function or an iterator.</summary>
    private static IEnumerable<MethodBase> Declared(MethodBase method)
    {
        string name = method.Name;
        Type? type = method.DeclaringType;
        while (type?.DeclaringType is { } outer && Written().IsMatch(type.Name))
        {
            name = Written().Match(name) is { Success: true } ? name : type.Name;
            type = outer;
        }

        return Written().Match(name) is { Success: true } written
            ? type!.GetMember(written.Groups[1].Value, All).OfType<MethodBase>()
            : [];
    }

    [GeneratedRegex("^<+([^<>]*)>")]
    private static partial Regex Written();
}
