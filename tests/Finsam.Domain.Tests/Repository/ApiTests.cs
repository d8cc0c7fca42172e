using System.Reflection;
using System.Xml.Linq;

namespace Finsam.Domain.Tests.Repository;

/// <summary>House rules that can be read off the compiled library.</summary>
public class ApiTests
{
    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(Sek).Assembly;

    private static readonly Dictionary<string, XElement> Documentation = XDocument
        .Load(Path.ChangeExtension(Library.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void No_floating_point_stands_in_a_field_a_signature_or_a_local_but_in_the_estimate_that_integers_complete() =>
        Assert.DoesNotContain(
            Library.GetTypes().Where(type => type.Name != "VectorQuota"),
            type => TypesUsedIn(type).Any(IsFloating)
        );

    [Fact]
    public void Nothing_static_can_change() =>
        Assert.Empty(
            Library
                .GetTypes()
                .Where(type => !type.Name.StartsWith('<'))
                .SelectMany(type => type.GetFields(Everything))
                .Where(field => field.IsStatic && !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<'))
                .Select(field => $"{field.DeclaringType}.{field.Name}")
        );

    [Fact]
    public void No_public_class_can_be_inherited_from() =>
        Assert.All(
            Library.GetExportedTypes().Where(type => type.IsClass),
            type => Assert.True(type.IsSealed || IsClosed(type), type.Name)
        );

    /// <summary>A family of its own: nobody else can call its constructor, or its members are not to be seen.</summary>
    private static bool IsClosed(Type type) =>
        type.IsAbstract
        && type.GetConstructors(Everything)
            .All(made => !made.IsPublic && (!made.IsFamily || made.GetParameters().Length == 1))
        && (
            type.GetConstructors(Everything).Any(made => made.IsPrivate)
            || type.GetMethods(Everything).Any(method => method.IsAbstract && method.IsAssembly)
        );

    [Fact]
    public void Every_public_type_gives_the_Swedish_term_but_those_that_are_no_field_term()
    {
        string[] tools =
        [
            "AmountSums",
            "FractionJsonConverter",
            "ListingBuilder",
            "SekJsonConverter",
            "SekTypeConverter",
        ];
        Assert.All(
            Library.GetExportedTypes().Where(type => !tools.Contains(type.Name)),
            type =>
                Assert.Contains(
                    "Swedish: ",
                    Documentation[$"T:{type.FullName!.Replace('+', '.')}"].Element("remarks")?.Value ?? "",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void The_package_documents_only_what_can_be_seen_from_outside()
    {
        HashSet<string> seen =
        [
            .. Library
                .GetTypes()
                .Where(type => type.IsVisible)
                .SelectMany(type =>
                    type.GetMembers(Everything)
                        .Where(IsSeen)
                        .Select(member => $"{type.FullName!.Replace('+', '.')}.{member.Name.Replace('.', '#')}")
                        .Append(type.FullName!.Replace('+', '.'))
                ),
        ];
        // The serializer's generator writes comments of its own.
        string[] unseen =
        [
            .. Documentation.Keys.Where(key => !seen.Contains(NameOf(key)) && !key.Contains("YearFileJson")).Order(),
        ];
        Assert.True(unseen.Length == 0, string.Join('\n', unseen));

        // M:Finsam.Domain.Sek.op_Implicit(System.Decimal)~… without kind, parameters and number of type parameters.
        static string NameOf(string key) => key[2..].Split('(', '~')[0].Split("``")[0];
    }

    [Fact]
    public void Every_public_class_and_struct_says_when_two_are_equal() =>
        Assert.All(
            Library
                .GetExportedTypes()
                .Where(type =>
                    !type.IsEnum && !(type.IsAbstract && type.IsSealed) && !type.IsAssignableTo(typeof(Exception))
                ),
            type =>
            {
                if (!type.Name.EndsWith("Converter", StringComparison.Ordinal))
                {
                    Assert.Contains(
                        "Equal ",
                        (
                            Documentation[$"T:{type.FullName!.Replace('+', '.')}"].Element("remarks")?.Value ?? ""
                        ).ReplaceLineEndings(" "),
                        StringComparison.Ordinal
                    );
                }
            }
        );

    /// <summary>A collection is filled by […] in every C#; only texts are so short that they read better without.</summary>
    [Fact]
    public void Only_texts_are_taken_one_by_one() =>
        Assert.Empty(
            from type in Library.GetExportedTypes()
            from method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything))
            where method.IsPublic
            from parameter in method.GetParameters()
            where
                parameter.CustomAttributes.Any(each =>
                    each.AttributeType.Name.StartsWith("Param", StringComparison.Ordinal)
                )
            where parameter.ParameterType != typeof(string[])
            select $"{type.Name}.{method.Name}({parameter.Name})"
        );

    /// <summary>A value that is put in later must not move the others, nor may a forgotten one mean something.</summary>
    [Fact]
    public void Enums_are_numbered_with_gaps_and_zero_is_a_natural_default_or_nothing()
    {
        string[] fixedSurface = ["AllocationMethod", "TieBreak"];
        string[] withDefault = ["BoundHeld", "Language", "Page", "Rhythm", "ShownUnit", "SplitStatus", "TextFormat"];
        foreach (
            Type type in Library.GetExportedTypes().Where(type => type.IsEnum && !fixedSurface.Contains(type.Name))
        )
        {
            int[] numbers = [.. Enum.GetValuesAsUnderlyingType(type).Cast<int>()];
            Assert.All(numbers, number => Assert.Equal(0, number % 10));
            Assert.Equal(withDefault.Contains(type.Name), numbers.Contains(0));
        }

        Assert.True(Severity.BreachOfLaw > Severity.DoubtfulFigure);
    }

    [Fact]
    public void No_name_clashes_under_using_NodaTime()
    {
        HashSet<string> theirs =
        [
            .. typeof(NodaTime.LocalDate)
                .Assembly.GetExportedTypes()
                .Where(type => type.Namespace == "NodaTime")
                .Select(type => type.Name),
        ];
        Assert.DoesNotContain(Library.GetExportedTypes(), type => theirs.Contains(type.Name));
    }

    [Fact]
    public void One_namespace_holds_every_public_type() =>
        Assert.All(Library.GetExportedTypes(), type => Assert.Equal("Finsam.Domain", type.Namespace));

    private static bool IsSeen(MemberInfo member) =>
        member switch
        {
            MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
            FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
            EventInfo raised => IsSeen(raised.AddMethod!),
            _ => false,
        };

    private static bool IsFloating(Type type) =>
        type == typeof(double)
        || type == typeof(float)
        || type == typeof(Half)
        || (type.HasElementType && IsFloating(type.GetElementType()!))
        || type.GenericTypeArguments.Any(IsFloating);

    private static IEnumerable<Type> TypesUsedIn(Type type)
    {
        IEnumerable<MethodBase> methods = type.GetMethods(Everything)
            .Cast<MethodBase>()
            .Concat(type.GetConstructors(Everything));
        return type.GetFields(Everything)
            .Select(field => field.FieldType)
            .Concat(
                methods.SelectMany(method =>
                    method
                        .GetParameters()
                        .Select(parameter => parameter.ParameterType)
                        .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
                        .Append((method as MethodInfo)?.ReturnType ?? typeof(void))
                )
            );
    }
}
