<?php
/**
 * Whenever a post is saved, its blocks and shortcodes get the plain HTML of their records, so that the
 * post still reads when the plugin is gone. Nothing else in the post is touched: not what an author
 * wrote between the tags of a shortcode, and no record the factsheet does not hold.
 */

namespace SocElements;

defined( 'ABSPATH' ) || exit;

// After the filters that take from an author's HTML what WordPress does not allow.
add_filter( 'content_save_pre', __NAMESPACE__ . '\keep_text_of_slashed', 20 );

/** WordPress hands a post over with its quotes escaped. */
function keep_text_of_slashed( $content ) {
	return false === strpos( $content, 'soc' ) ? $content : wp_slash( keep_text( wp_unslash( $content ) ) );
}

function keep_text( string $content ): string {
	$blocks = parse_blocks( $content );
	$kept   = array_map( __NAMESPACE__ . '\keep_text_in_block', $blocks );
	return $kept === $blocks ? $content : serialize_blocks( $kept );
}

function keep_text_in_block( array $block ): array {
	$block['innerBlocks'] = array_map( __FUNCTION__, $block['innerBlocks'] );
	$name                 = (string) $block['blockName'];
	$html                 = $block['innerContent'][0] ?? '';
	$tag                  = substr( $name, strlen( 'soc-elements/' ) );
	if ( "soc-elements/$tag" === $name && in_array( $tag, TAGS, true ) ) {
		$text = text_of( $tag, asked_of_block( $block['attrs'] ) );
		return null === $text ? $block : with_html( $block, "\n$text\n" );
	}
	// The block of a paragraph cannot hold the text: one with nothing but a shortcode becomes a shortcode's block.
	if ( 'core/paragraph' === $name && preg_match( '~^\s*<p>\s*' . shortcode_pattern() . '\s*</p>\s*$~', $html ) ) {
		$name = $block['blockName'] = 'core/shortcode';
	}
	$room = '' === $name || 'core/shortcode' === $name;
	foreach ( $block['innerContent'] as $index => $part ) {
		if ( is_string( $part ) ) {
			$block['innerContent'][ $index ] = keep_text_in_shortcodes( $part, $room );
		}
	}
	return $block;
}

function with_html( array $block, string $html ): array {
	return array_merge( $block, array( 'innerHTML' => $html, 'innerContent' => array( $html ) ) );
}

/**
 * A shortcode on a line of its own gets the text between its tags; one within a sentence closes
 * itself, or else WordPress would read on to the end of the next one.
 *
 * @param bool $room Whether the text may stand here.
 */
function keep_text_in_shortcodes( string $html, bool $room ): string {
	// What stands between two tags, if no other of the shortcodes does.
	$between = '(?:([^\[]*+(?:\[(?!/?soc_)[^\[]*+)*+)\[/\1\])?';
	if ( $room ) {
		// A paragraph could not hold the text.
		$html = preg_replace( '~<p>\s*(' . shortcode_pattern() . ')\s*</p>~', "\n$1\n", $html );
	}
	return preg_replace_callback(
		'~' . shortcode_pattern() . $between . '~',
		function ( $found ) use ( $html, $room ) {
			list( $whole, $at )        = $found[0];
			list( , $shortcode, $say ) = array_column( $found, 0 );
			$inside                    = trim( $found[3][0] ?? '' );
			if ( '' !== $inside && ! preg_match( '~^<div\b[^>]*\bsoc-text\b~', $inside ) ) {
				return $whole;
			}
			$text  = text_of( shortcodes()[ $shortcode ], asked_of_shortcode( shortcode_parse_atts( $say ) ) );
			$alone = $room && preg_match( '~(?:^|\n)[ \t]*$~', substr( $html, 0, $at ) )
				&& preg_match( '~^[ \t\r]*(?:\n|$)~', substr( $html, $at + strlen( $whole ) ) );
			if ( null !== $text && $alone ) {
				return "[$shortcode$say]\n\n$text\n\n[/$shortcode]";
			}
			return '' === $inside ? "[$shortcode$say /]" : $whole;
		},
		$html,
		-1,
		$count,
		PREG_OFFSET_CAPTURE
	);
}
