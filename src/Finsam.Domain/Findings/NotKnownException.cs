namespace Finsam.Domain;

/// <summary>A figure was asked for that is not known.</summary>
/// <remarks>Swedish: <i>uppgiften är inte känd</i>.</remarks>
[NoJsonForm]
public sealed class NotKnownException : InvalidOperationException
{
    internal NotKnownException(Missing missing)
        : base(
            $"{missing.Place?.ToString(Language.English) ?? "The figure"} is not known: {missing.Input.English} missing"
                + ". Tell it, or ask for what is known."
        ) => Missing = missing;

    /// <summary>What is missing.</summary>
    public Missing Missing { get; }
}
