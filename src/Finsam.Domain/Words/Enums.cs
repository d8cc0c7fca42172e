namespace Finsam.Domain;

/// <summary>Values of enums that callers give, which may be numbers that no name stands for.</summary>
internal static class Enums
{
    /// <summary>The value, if it is one of its type.</summary>
    internal static T Defined<T>(T value, string parameter)
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                parameter,
                $"{value} is not one of {typeof(T).Name}. Use one that is."
            );
}
