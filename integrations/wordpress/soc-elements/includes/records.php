<?php
/**
 * What the factsheet holds for each element. The build wrote it, with the plain HTML of each record,
 * from the same data as the scripts.
 */

namespace SocElements;

defined( 'ABSPATH' ) || exit;

/** The language the records are written in, and for each tag its records with name, title and HTML. */
function factsheet(): array {
	static $factsheet;
	$factsheet = $factsheet ?? json_decode( file_get_contents( dirname( __DIR__ ) . '/generated/records.json' ), true );
	return $factsheet;
}

function records( string $tag ): array {
	return factsheet()['records'][ $tag ];
}

/** The record of that name; where there is but one, no name is needed. */
function record( string $tag, string $name ): ?array {
	$records = records( $tag );
	if ( '' === $name && 1 === count( $records ) ) {
		return $records[0];
	}
	foreach ( $records as $record ) {
		if ( $record['name'] === $name ) {
			return $record;
		}
	}
	return null;
}

/** The names most like the one given, nearest first: by the pairs of letters they share, as the elements have it. */
function nearest( string $tag, string $name ): array {
	$likeness = array();
	foreach ( array_column( records( $tag ), 'name' ) as $other ) {
		$likeness[ $other ] = -strlen( $other );
		for ( $at = 0; $at < strlen( $name ); $at++ ) {
			$likeness[ $other ] += false === strpos( $other, substr( $name, $at, 2 ) ) ? 0 : 2;
		}
	}
	arsort( $likeness );
	return array_slice( array_keys( $likeness ), 0, 3 );
}

/** A record as plain HTML that says which language it is in. Its own heading is of the level given. */
function plain_html( array $record, int $level ): string {
	$html = preg_replace_callback(
		'~(?<=<h|</h)[2-6](?=>)~',
		function ( $heading ) use ( $level ) {
			return (string) min( 6, (int) $heading[0] - 2 + $level );
		},
		$record['html']
	);
	return sprintf( "<div class=\"soc-text\" lang=\"%s\">\n%s\n</div>", esc_attr( factsheet()['language'] ), $html );
}
