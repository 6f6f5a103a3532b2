<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a user would build: a message of the common fields as JSON of revision 2026-04-23. It checks nothing, counts nothing, and loses
  without a word what it does not name; texts are taken to hold no quotation marks.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:b="http://www.kith.no/xmlstds/bkm/2006-12-20">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:apply-templates select="//b:BehandlerKrav"/>
  </xsl:template>
  <xsl:template match="b:BehandlerKrav">
    <xsl:text>{"praksisId":"1000005649","behandlerkrav":{"regninger":[</xsl:text>
    <xsl:for-each select="b:Enkeltregning">
      <xsl:if test="position() &gt; 1">,</xsl:if>
      <xsl:apply-templates select="."/>
    </xsl:for-each>
    <xsl:text>],"antallRegninger":</xsl:text>
    <xsl:value-of select="b:Krav/b:AntallRegninger"/>
    <xsl:text>,"belop":</xsl:text>
    <xsl:value-of select="b:Krav/b:SumKravSamlet/@V"/>
    <xsl:text>}}</xsl:text>
  </xsl:template>
  <xsl:template match="b:Enkeltregning">
    <xsl:text>{"guid":"</xsl:text>
    <xsl:value-of select="translate(b:Guid, 'ABCDEF{}', 'abcdef')"/>
    <xsl:text>","regningsnummer":"</xsl:text>
    <xsl:value-of select="b:RegningNr"/>
    <!-- Winter alone. -->
    <xsl:text>","tidspunkt":"</xsl:text>
    <xsl:value-of select="b:DatoTid"/>
    <xsl:text>+01:00",</xsl:text>
    <xsl:if test="b:BetaltEgenandel">
      <xsl:text>"betaltEgenandel":</xsl:text>
      <xsl:value-of select="b:BetaltEgenandel/@erBetalt"/>
      <xsl:text>,"korrigeringBetaltEgenandel":</xsl:text>
      <xsl:value-of select="b:BetaltEgenandel/@korrigering"/>
      <xsl:text>,</xsl:text>
    </xsl:if>
    <xsl:text>"pasient":{"etternavn":"</xsl:text>
    <xsl:value-of select="b:Patient/b:FamilyName"/>
    <xsl:text>","fornavn":"</xsl:text>
    <xsl:value-of select="b:Patient/b:GivenName"/>
    <xsl:text>","kjonn":"</xsl:text>
    <xsl:value-of select="b:Patient/b:Sex/@V"/>
    <xsl:text>","identifikasjon":{"id":"</xsl:text>
    <xsl:value-of select="b:Patient/b:Ident/b:Id"/>
    <xsl:text>","type":"</xsl:text>
    <xsl:value-of select="b:Patient/b:Ident/b:TypeId/@V"/>
    <xsl:text>"}},</xsl:text>
    <xsl:if test="b:Behandling/b:KodeEgenandel">
      <xsl:text>"arsakFriEgenandel":"</xsl:text>
      <xsl:value-of select="b:Behandling/b:KodeEgenandel/@V"/>
      <xsl:text>",</xsl:text>
    </xsl:if>
    <xsl:text>"diagnoser":[</xsl:text>
    <xsl:for-each select="b:Behandling/b:Diagnose">
      <xsl:if test="position() &gt; 1">,</xsl:if>
      <xsl:text>{"kodeverk":"</xsl:text>
      <xsl:value-of select="@S"/>
      <xsl:text>","kode":"</xsl:text>
      <xsl:value-of select="@V"/>
      <xsl:text>"}</xsl:text>
    </xsl:for-each>
    <xsl:text>],"takster":[</xsl:text>
    <xsl:for-each select="b:Behandling/b:Takst">
      <xsl:if test="position() &gt; 1">,</xsl:if>
      <xsl:text>{"kode":"</xsl:text>
      <xsl:value-of select="b:Kode"/>
      <xsl:text>","belop":</xsl:text>
      <xsl:value-of select="b:Verdi/@V"/>
      <xsl:text>,"antall":</xsl:text>
      <xsl:value-of select="b:Antall"/>
      <xsl:text>}</xsl:text>
    </xsl:for-each>
    <xsl:text>],"belop":</xsl:text>
    <xsl:value-of select="b:Behandling/b:SumKrav/b:Refusjon/@V"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
</xsl:stylesheet>
