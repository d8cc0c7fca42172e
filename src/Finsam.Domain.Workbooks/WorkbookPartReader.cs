using System.Collections.ObjectModel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Finsam.Domain;

// One part of a workbook, element by element: never as a tree, since one that is a million levels deep would end the
// process.
internal sealed class WorkbookPartReader : IDisposable
{
    private const int Deepest = 100;
    private const int MostUnknown = 100_000;

    private readonly OpenXmlReader _xml;
    private int _unknown;

    internal WorkbookPartReader(OpenXmlPart part, WorkbookPackage package)
    {
        package.Check(part);
        _xml = OpenXmlReader.Create(part);
    }

    internal int Depth => _xml.Depth;

    // Of an element that holds nothing but text.
    internal string Text => _xml.GetText();

    public void Dispose() => _xml.Dispose();

    // The next element, wherever it begins.
    internal bool Read()
    {
        while (_xml.Read())
        {
            if (_xml.IsStartElement)
            {
                return IsBounded();
            }
        }

        return false;
    }

    // The next element within the one of that depth. Where there is none, the reader stands on the end of that one.
    internal bool ReadWithin(int depth)
    {
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.IsStartElement)
            {
                return IsBounded();
            }
        }

        return false;
    }

    internal bool Is<T>()
        where T : OpenXmlElement => _xml.ElementType == typeof(T);

    internal string? Attribute(string name, string space = "")
    {
        ReadOnlyCollection<OpenXmlAttribute> attributes = _xml.Attributes;
        for (int i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].LocalName == name && attributes[i].NamespaceUri == space)
            {
                return attributes[i].Value;
            }
        }

        return null;
    }

    internal bool Has(string flag) => Attribute(flag) is "1" or "true";

    // What the library does not know, such as names made up without end, is not to fill the memory.
    private bool IsBounded() =>
        _xml.Depth <= Deepest && (!Is<OpenXmlUnknownElement>() || ++_unknown <= MostUnknown)
            ? true
            : throw Unreadable.Malformed();
}
