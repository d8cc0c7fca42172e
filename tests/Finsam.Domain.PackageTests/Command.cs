using System.Diagnostics;

namespace Finsam.Domain.PackageTests;

/// <summary>Runs a program and gives back what it printed.</summary>
internal static class Command
{
    /// <summary>One that fails fails the test with its output.</summary>
    internal static string Run(
        string folder,
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        (int code, string output, string errors) = Ran(folder, program, arguments, environment);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)} ended with {code}:\n{output}\n{errors}");
        return output;
    }

    /// <summary>What one that is to fail says of it.</summary>
    internal static string Refused(string folder, string program, IEnumerable<string> arguments)
    {
        (int code, string output, string errors) = Ran(folder, program, arguments);
        Assert.Equal((1, ""), (code, output));
        return errors;
    }

    /// <summary>One that goes on until it is killed.</summary>
    internal static Process Start(
        string folder,
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The test host's own build settings are not a stranger's.
        foreach (string name in start.Environment.Keys.Where(IsOfTheTestHost).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static (int Code, string Output, string Errors) Ran(
        string folder,
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        using Process process = Start(folder, program, arguments, environment);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private static bool IsOfTheTestHost(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
