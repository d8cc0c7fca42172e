using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Finsam.Domain.Tests.Repository;

/// <summary>One rule of identity: what is told is equal by all its parts, what follows only to itself.</summary>
public class ShapeTests
{
    private const BindingFlags Own =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>Calls that are compared by others keep the shapes they have.</summary>
    private static readonly string[] FixedSurface =
    [
        "Allocator",
        "AllocationProof",
        "AllocationTie",
        "BoundedProof",
        "AllocationTieException",
        "MoneyProof",
    ];

    private static readonly Type[] Seen =
    [
        .. typeof(Sek).Assembly.GetExportedTypes().Where(type => !FixedSurface.Contains(type.Name)),
    ];

    private static readonly Type[] Told = [.. Seen.Where(IsRecord)];

    private static readonly Type[] Following =
    [
        .. Seen.Where(type =>
            type.IsClass
            && !IsRecord(type)
            && !(type.IsAbstract && type.IsSealed)
            && !type.IsAssignableTo(typeof(Exception))
            && !type.Name.EndsWith("Converter", StringComparison.Ordinal)
        ),
    ];

    [Fact]
    public void What_is_told_is_equal_by_all_its_parts_as_the_compiler_compares_them()
    {
        Assert.True(Told.Length > 40);
        Assert.Empty(
            from type in Told
            // Words are compared letter by letter, whatever holes they were made of.
            where type != typeof(Wording)
            from method in type.GetMethods(Own)
            where method.Name is "Equals" or "GetHashCode" && !method.IsDefined(typeof(CompilerGeneratedAttribute))
            select type.Name
        );
        Assert.Empty(
            from type in Told
            from field in type.GetFields(Own)
            where !field.IsStatic && IsOtherList(field.FieldType)
            select $"{type.Name}.{field.Name}"
        );
    }

    [Fact]
    public void What_follows_is_equal_only_to_itself_and_says_itself_in_both_languages()
    {
        string[] equal = ["FederationYear", "Listing`1"];
        Assert.Empty(
            from type in Following
            where type.GetMethods(Own).Any(method => method.Name == "Equals") != equal.Contains(type.Name)
            select type.Name
        );
        Assert.Empty(
            from type in Following
            where type.Name != "FederationYear" && type.GetMethod("ToString", [typeof(Language)]) is null
            select type.Name
        );
    }

    [Fact]
    public void What_follows_is_made_by_the_library() =>
        Assert.Equal(
            ["Alternatives", "FederationYear", "YearCheck"],
            Following.Where(type => type.GetConstructors().Length > 0).Select(type => type.Name).Order()
        );

    [Fact]
    public void No_record_is_positional_and_no_result_is_a_tuple_or_a_list_of_another_kind()
    {
        Assert.DoesNotContain(Seen, type => type.GetMethod("Deconstruct") is not null);
        Assert.Empty(
            from type in Seen
            from given in type.GetProperties(Own)
                .Where(property => property.GetMethod?.IsPublic == true)
                .Select(property => (property.Name, Type: property.PropertyType))
                .Concat(
                    type.GetMethods(Own)
                        .Where(method => method.IsPublic && !method.IsSpecialName)
                        .Select(method => (method.Name, Type: method.ReturnType))
                )
            where IsTuple(given.Type) || IsOtherList(given.Type)
            where type != typeof(YearParts)
            select $"{type.Name}.{given.Name}"
        );
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsListing(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Listing<>);

    private static bool IsTuple(Type type) =>
        type.IsAssignableTo(typeof(ITuple)) || type.GenericTypeArguments.Any(IsTuple);

    private static bool IsOtherList(Type type) =>
        type != typeof(string)
        && type != typeof(NodaTime.DateInterval)
        && type.IsAssignableTo(typeof(IEnumerable))
        && !IsListing(type)
        && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerator<>));
}
